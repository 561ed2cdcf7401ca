using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Api.Binding;

/// <summary>What stands behind the fields of one object type of the public schema.</summary>
internal interface ITypeBinding
{
    /// <summary>The name of the object type.</summary>
    string Type { get; }

    /// <summary>The type of node that its objects are; null where they are none.</summary>
    NodeType? Node { get; }

    /// <summary>For each field its name, and the edge or derivation behind it.</summary>
    ImmutableArray<(string Field, string Origin)> Fields { get; }
}
