using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>Where a page gets its nodes from, with the keys they are ordered by.</summary>
/// <param name="Find">Adds clauses that find all nodes of the list.</param>
/// <param name="Order">Adds clauses that find the keys of the nodes found.</param>
internal sealed record PageSource(Func<List<Clause>, Found> Find, Func<Found, List<Clause>, ImmutableArray<SortKey>> Order)
{
    /// <summary>The index that has the list in its order; null for none.</summary>
    public PageIndex? Index { get; init; }

    /// <summary>How many nodes the list has, where that is known without counting.</summary>
    public Expression? Count { get; init; }
}
