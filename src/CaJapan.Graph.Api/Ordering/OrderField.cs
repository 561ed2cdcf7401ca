using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Ordering;

/// <summary>One key of an order input: a property of the node (null for the id), or the keys of the node that steps lead to.</summary>
internal sealed record OrderField(string Name, PropertyType? Property, ImmutableArray<Step> Steps, NodeType? Target)
{
    public OrderField(string name, PropertyType? property)
        : this(name, property, [], Target: null)
    {
    }
}
