using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding;

/// <summary>Writes sets of nodes as they are read: from here out along one relationship, then in along another.</summary>
internal static class Paths
{
    /// <summary>The node in scope.</summary>
    public static readonly NodeSet Here = new NodeSet.Current();

    /// <summary>What the nodes point to.</summary>
    /// <param name="target">To be named where the relationship leads to nodes of several types.</param>
    public static NodeSet Out(this NodeSet start, RelationshipType relationship, NodeType? target = null) => new NodeSet.Along(start, new Step(relationship, Direction.Out, target));

    /// <summary>What points to the nodes.</summary>
    /// <param name="source">To be named where the relationship comes from nodes of several types.</param>
    public static NodeSet In(this NodeSet start, RelationshipType relationship, NodeType? source = null) => new NodeSet.Along(start, new Step(relationship, Direction.In, source));

    /// <summary>Those of the nodes that a predicate holds of.</summary>
    public static NodeSet Where(this NodeSet nodes, Predicate predicate) => new NodeSet.Where(nodes, predicate);

    /// <summary>Those of the nodes that all of the predicates hold of.</summary>
    public static NodeSet Where(this NodeSet nodes, IReadOnlyList<Predicate> predicates) => predicates switch
    {
        [] => nodes,
        [var only] => nodes.Where(only),
        _ => nodes.Where(new Predicate.And([.. predicates])),
    };

    /// <summary>The one type that all nodes of a set are of.</summary>
    public static NodeType EndType(this NodeSet nodes) => nodes switch
    {
        NodeSet.All all => all.Type,
        NodeSet.ByIds byIds => byIds.Type,
        NodeSet.ById { Types: [var type] } => type,
        NodeSet.Where where => where.Nodes.EndType(),
        NodeSet.Shared shared => shared.Reached.EndType(),
        NodeSet.Along { Step: { Target: { } target } } => target,
        NodeSet.Along { Step: { Direction: Direction.Out, Relationship.To: [var type] } } => type,
        NodeSet.Along { Step: { Direction: Direction.In, Relationship.From: [var type] } } => type,
        _ => throw new ArgumentException($"{nodes} has nodes of several types.", nameof(nodes)),
    };
}
