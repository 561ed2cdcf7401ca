using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>A relationship type followed one way, as a path or a neighbourhood may.</summary>
/// <param name="Table">Its relationships.</param>
/// <param name="Direction">Which way.</param>
/// <param name="EntersHubs">Whether a path may enter a hub by it.</param>
internal sealed record Route(RelationshipTable Table, Direction Direction, bool EntersHubs)
{
    /// <summary>The neighbours it leads to from a node, ascending.</summary>
    public ReadOnlySpan<int> From(int node) => Along(Direction == Direction.Out ? Table.Out : Table.In, node);

    /// <summary>The neighbours from which it leads to a node, ascending.</summary>
    public ReadOnlySpan<int> To(int node) => Along(Direction == Direction.Out ? Table.In : Table.Out, node);

    /// <summary>The relationship by which it leads from one node to another; negative where there is none. Parallel ones are successive; this is their first.</summary>
    public int Edge(int from, int to)
    {
        var (start, end) = Direction == Direction.Out ? (from, to) : (to, from);
        var (first, last) = Table.Out.Within(start, end, end + 1);
        return first < last ? first : -1;
    }

    private static ReadOnlySpan<int> Along(Adjacency adjacency, int node)
    {
        var (start, end) = adjacency[node];
        return adjacency.Neighbours.AsSpan(start, end - start);
    }
}
