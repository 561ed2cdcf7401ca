using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>One relationship followed from a node to its neighbours.</summary>
/// <param name="Relationship">Along which type.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Target">The neighbours wanted; null for all that the relationship may reach.</param>
public sealed record Step(RelationshipType Relationship, Direction Direction, NodeType? Target)
{
    /// <summary>The types that the neighbours may have.</summary>
    public ImmutableArray<NodeType> Reached => Target is { } target ? [target] : Direction == Direction.Out ? Relationship.To : Relationship.From;

    /// <summary>Whether it leads from a node of one of these types to one neighbour at most.</summary>
    public bool LeadsToOne(ImmutableArray<NodeType> types) => Direction == Direction.In ? Relationship.IsFromOne : types.All(t => Relationship.One.Contains(t) || !Relationship.From.Contains(t));

    /// <summary>The step from a neighbour to those that lead to it.</summary>
    /// <param name="target">The ones wanted; null for all.</param>
    public Step Back(NodeType? target) => new(Relationship, Direction == Direction.Out ? Direction.In : Direction.Out, target);

    /// <inheritdoc/>
    public override string ToString() => (Direction == Direction.Out ? $"-{Relationship}->" : $"<-{Relationship}-") + Target?.Name;
}
