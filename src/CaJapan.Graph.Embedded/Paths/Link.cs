using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>One relationship of a path or subgraph; parallel ones of a type count as one.</summary>
/// <param name="Table">Of its type.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Edge">The first of them in the table.</param>
internal readonly record struct Link(RelationshipTable Table, int From, int To, int Edge);
