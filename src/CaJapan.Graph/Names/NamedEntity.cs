using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Names;

/// <summary>One spelling of one entity.</summary>
/// <param name="Id">The entity's full id.</param>
/// <param name="Type">The entity's type.</param>
/// <param name="Name">As written.</param>
public readonly record struct NamedEntity(string Id, NodeType Type, string Name);
