using System.Collections.Immutable;

namespace CaJapan.Graph.Ontology;

/// <summary>A property of a node type or of a relationship type. Compared by reference.</summary>
public sealed class PropertyType
{
    internal PropertyType(string owner, string name, ValueKind kind, int ordinal, ImmutableArray<string> symbols)
    {
        Owner = owner;
        Name = name;
        Kind = kind;
        Ordinal = ordinal;
        Symbols = symbols;
    }

    /// <summary>Name of the type it belongs to.</summary>
    public string Owner { get; }

    /// <summary>Its name, in the graph and in Neo4j; that of the schema's field where one shows it.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public ValueKind Kind { get; }

    /// <summary>Its place among the properties of its owner, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>For an enum: its names as the public schema writes them, in their order.</summary>
    public ImmutableArray<string> Symbols { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}.{Name}";
}
