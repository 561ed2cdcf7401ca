using System.Collections.Immutable;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Querying;

/// <summary>One key of an order: a property of the node, or of the one node that steps lead to. Missing values come last in both directions; dates compare by earliest, then latest day.</summary>
/// <param name="Steps">Each leads to at most one node.</param>
/// <param name="Property">Null for the id.</param>
public sealed record OrderKey(ImmutableArray<Step> Steps, PropertyType? Property, bool Descending)
{
    /// <inheritdoc/>
    public override string ToString() => string.Concat(Steps) + (Steps.IsEmpty ? string.Empty : ".") + (Property?.Name ?? "id") + (Descending ? " desc" : string.Empty);
}
