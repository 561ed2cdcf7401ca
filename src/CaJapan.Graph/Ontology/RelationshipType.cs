using System.Collections.Immutable;

namespace CaJapan.Graph.Ontology;

/// <summary>A type of relationship, directed as its name reads. Compared by reference.</summary>
public sealed class RelationshipType
{
    internal RelationshipType(string name, int ordinal, bool isPublic, ImmutableArray<NodeType> from, ImmutableArray<NodeType> to, IReadOnlyList<(string Name, ValueKind Kind)> properties)
    {
        Name = name;
        Ordinal = ordinal;
        IsPublic = isPublic;
        From = from;
        To = to;
        Properties = [.. properties.Select((p, i) => new PropertyType(name, p.Name, p.Kind, i, []))];
    }

    /// <summary>Its name, as in Neo4j.</summary>
    public string Name { get; }

    /// <summary>Its place among all relationship types, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>Whether <c>RelationshipKind</c> of the public schema has it, so that paths and neighbourhoods may run along it between entities.</summary>
    public bool IsPublic { get; }

    /// <summary>The node types it may start from.</summary>
    public ImmutableArray<NodeType> From { get; }

    /// <summary>The node types it may end at.</summary>
    public ImmutableArray<NodeType> To { get; }

    /// <summary>The node types from which at most one leads on, whatever the sources say: their disagreement is settled before, and kept beside.</summary>
    public ImmutableArray<NodeType> One { get; private set; } = [];

    /// <summary>Whether at most one leads to a node.</summary>
    public bool IsFromOne { get; private set; }

    /// <summary>Whether several may lead from one node to the same other.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>Its own properties, by ordinal; most have none.</summary>
    public ImmutableArray<PropertyType> Properties { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Says that at most one leads on from nodes of these types; of all types, where none is named.</summary>
    internal RelationshipType ToOne(params ImmutableArray<NodeType> types)
    {
        One = types.IsEmpty ? From : types;
        return this;
    }

    /// <summary>Says that at most one leads to a node.</summary>
    internal RelationshipType FromOne()
    {
        IsFromOne = true;
        return this;
    }

    /// <summary>Says that several may lead from one node to the same other.</summary>
    internal RelationshipType Repeated()
    {
        IsRepeated = true;
        return this;
    }
}
