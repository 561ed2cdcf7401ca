using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>The neighbours of nodes along one relationship type in one direction, as compressed sparse rows: of each node ascending, so that those of one type stand together.</summary>
/// <param name="offsets">By type of node: where the neighbours of each begin, and the end; null for a type that has none.</param>
/// <param name="edges">The relationship that leads to each neighbour, by its place among the outgoing; null where that is the place itself, or where relationships have nothing to be asked for.</param>
internal sealed class Adjacency(NodeDirectory nodes, int[]?[] offsets, int[] neighbours, int[]? edges)
{
    public int[]?[] Offsets { get; } = offsets;

    public int[] Neighbours { get; } = neighbours;

    public int[]? Edges { get; } = edges;

    /// <summary>Where the neighbours of a node are.</summary>
    public (int Start, int End) this[int node]
    {
        get
        {
            var type = nodes.TypeOrdinal(node);
            if (Offsets[type] is not { } starts)
            {
                return default;
            }

            var row = node - nodes.Start(type);
            return (starts[row], starts[row + 1]);
        }
    }

    /// <summary>How many neighbours all nodes of a type have together.</summary>
    public int CountOf(NodeType type) => Offsets[type.Ordinal] is { } starts ? starts[^1] - starts[0] : 0;

    /// <summary>Where those neighbours of a node are that lie in a range of nodes.</summary>
    public (int Start, int End) Within(int node, int first, int last)
    {
        var (start, end) = this[node];
        if (start == end || (Neighbours[start] >= first && Neighbours[end - 1] < last))
        {
            return (start, end);
        }

        var low = LowerBound(start, end, first);
        return (low, LowerBound(low, end, last));
    }

    public int Edge(int place) => Edges is null ? place : Edges[place];

    private int LowerBound(int low, int high, int node)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Neighbours[middle] < node)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
