using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>What the nodes of a list are counted by: a node each leads to, with its id as value and its name as label, or a value of their own.</summary>
/// <param name="Symbol">Its name in the public schema.</param>
/// <param name="Steps">To the nodes counted by; empty for an own property.</param>
/// <param name="Property">The own property, or null; of an integer list every element counts.</param>
public sealed record Facet(string Symbol, ImmutableArray<Step> Steps, PropertyType? Property)
{
    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
