using System.Collections.Immutable;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Folding;

/// <summary>
/// The whole graph as data: what a store loads. Nodes of one type stand together, types by ordinal, nodes by id (by code point); relationships stand by type, then by start, then in the order they were said. Everything derived is
/// already in it.
/// </summary>
public sealed record PropertyGraph
{
    /// <summary>Which data set it is.</summary>
    public required DatasetIdentity Identity { get; init; }

    /// <summary>All nodes.</summary>
    public required ImmutableArray<Node> Nodes { get; init; }

    /// <summary>All relationships.</summary>
    public required ImmutableArray<Relationship> Relationships { get; init; }
}
