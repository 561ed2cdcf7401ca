using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaJapan.Graph.Ontology;

/// <summary>A type of node: its label in Neo4j, and for what the public schema shows, the name of the type there. Compared by reference.</summary>
public sealed class NodeType
{
    private readonly FrozenDictionary<string, PropertyType> _byName;

    internal NodeType(string name, NodeRole role, string? idKind, int ordinal, IReadOnlyList<(string Name, ValueKind Kind, ImmutableArray<string> Symbols)> properties)
    {
        Name = name;
        Role = role;
        IdKind = idKind;
        Ordinal = ordinal;
        Properties = [.. properties.Select((p, i) => new PropertyType(name, p.Name, p.Kind, i, p.Symbols))];
        _byName = Properties.ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Whether facts are about it, it is a node of the public schema, or a record about such nodes.</summary>
    public NodeRole Role { get; }

    /// <summary>What ids of this type begin with, without the colon (<c>meeting</c>); null for records, whose ids nobody sees.</summary>
    public string? IdKind { get; }

    /// <summary>Its place among all node types, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>Its properties, by ordinal; the id is none of them.</summary>
    public ImmutableArray<PropertyType> Properties { get; }

    /// <summary>Whether facts are about it: an <c>Entity</c> of the public schema.</summary>
    public bool IsEntity => Role == NodeRole.Entity;

    /// <summary>The property of that name.</summary>
    /// <exception cref="KeyNotFoundException">It has none.</exception>
    public PropertyType this[string property] =>
        _byName.TryGetValue(property, out var found) ? found : throw new KeyNotFoundException($"{Name} has no property '{property}'.");

    /// <summary>The property of that name, if it has one.</summary>
    public bool TryGetProperty(string property, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PropertyType? found) => _byName.TryGetValue(property, out found);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
