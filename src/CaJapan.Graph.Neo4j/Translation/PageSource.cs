using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;

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

    /// <summary>Whether the keys are found together with the nodes, not by them.</summary>
    public bool FindsKeys { get; init; }

    /// <summary>The same list, once all its nodes have been found: a filter is not asked again. A whole list stays with its index, which need not look at every node.</summary>
    public PageSource Among(Variable members, ImmutableArray<NodeType> types)
    {
        if (FindsKeys || Count is not null)
        {
            return this;
        }

        return this with
        {
            Index = null,
            Find = clauses =>
            {
                var node = new Variable("node");
                clauses.Add(new Clause.Unwind(members, node));
                return new(node, types, Distinct: true);
            },
        };
    }
}
