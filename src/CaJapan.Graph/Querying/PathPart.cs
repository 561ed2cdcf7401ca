using System.Collections.Immutable;

namespace CaJapan.Graph.Querying;

/// <summary>One cell of a path or of a subgraph.</summary>
public abstract record PathPart
{
    private protected PathPart()
    {
    }

    /// <summary>Of a path: how many relationships it has.</summary>
    public sealed record Length : PathPart;

    /// <summary>A list of rows: the nodes; of a path in its order, of a subgraph by id.</summary>
    public sealed record Nodes(Shape Shape) : PathPart;

    /// <summary>A list of rows: the relationships; of a path in its order, of a subgraph by type, start and end.</summary>
    public sealed record Relationships(ImmutableArray<RelationshipPart> Cells) : PathPart;

    /// <summary>Of a subgraph: whether some neighbour was left out.</summary>
    public sealed record Truncated : PathPart;
}
