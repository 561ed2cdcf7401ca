using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>A relationship of a <see cref="PropertyGraph"/>.</summary>
/// <param name="Type">Its type.</param>
/// <param name="From">Where it starts: a place in <see cref="PropertyGraph.Nodes"/>.</param>
/// <param name="To">Where it ends: a place in <see cref="PropertyGraph.Nodes"/>.</param>
/// <param name="Values">One a property of the type, by ordinal, as in <see cref="Node.Values"/>.</param>
public readonly record struct Relationship(RelationshipType Type, int From, int To, object?[] Values);
