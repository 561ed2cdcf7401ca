using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>What is in scope where a column or predicate stands.</summary>
/// <param name="Node">The node in scope; null at the root.</param>
/// <param name="Types">The types it has where the column counts.</param>
internal sealed record Scope(Variable? Node, ImmutableArray<NodeType> Types)
{
    /// <summary>Where nothing is.</summary>
    public static readonly Scope Root = new(null, []);

    /// <summary>The types it may have: more than <see cref="Types"/> where a row asks different things of different types.</summary>
    public ImmutableArray<NodeType> AllTypes { get; init; } = Types;

    /// <summary>Whether what is asked is asked of all these types alike, so that a property of one stands for those of its name.</summary>
    public bool Alike { get; init; }

    /// <summary>Whether there may be no node: an id that nothing has.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>The relationship that led here, within the rows of relationships.</summary>
    public Variable? Relationship { get; init; }

    /// <summary>The type of that relationship.</summary>
    public RelationshipType? RelationshipType { get; init; }

    /// <summary>The node whose companions a page gives, within its edges.</summary>
    public Variable? CompanionOf { get; init; }

    /// <summary>From that node to what is shared.</summary>
    public Step? CompanionStep { get; init; }

    /// <summary>The neighbours of the node in scope that several columns begin from, each list found once, by the relationship that leads to them.</summary>
    public ImmutableDictionary<RelationshipType, Variable> Neighbours { get; init; } = ImmutableDictionary<RelationshipType, Variable>.Empty;

    /// <summary>The node in scope, which there has to be.</summary>
    public Variable Here => Node ?? throw new InvalidOperationException("No node is in scope at the root of a query.");

    /// <summary>The same around another node.</summary>
    public Scope At(Variable node, ImmutableArray<NodeType> types) => this with { Node = node, Types = types, AllTypes = types, Alike = false, MayBeNull = false, Neighbours = Root.Neighbours };
}
