using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>What clauses that find nodes leave in scope.</summary>
/// <param name="Node">The node of each row.</param>
/// <param name="Types">The types it may have.</param>
/// <param name="Distinct">Whether no node comes twice.</param>
internal sealed record Found(Variable Node, ImmutableArray<NodeType> Types, bool Distinct)
{
    /// <summary>Whether there is one row at most.</summary>
    public bool Single { get; init; }

    /// <summary>Whether the node of a row may be null.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>The steps that were gone on the way: from the node, to what a filter or an order asks of.</summary>
    public GoneSteps Gone { get; init; } = new();

    /// <summary>The place of a node where the set has an order of its own.</summary>
    public Variable? Place { get; init; }

    /// <summary>The node, with what was reached from it.</summary>
    public IEnumerable<Projection> Projections => [new(Node), .. Gone.Reached.Select(r => new Projection(r))];
}
