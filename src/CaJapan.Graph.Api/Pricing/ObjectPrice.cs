using System.Collections.Immutable;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>What an object of one type costs: itself with its values, and the fields that lead on.</summary>
internal sealed record ObjectPrice(Amount Own, ImmutableArray<FieldPrice> Fields)
{
    /// <summary>All of it.</summary>
    public Amount Total { get; } = Fields.Aggregate(Own, (sum, field) => sum + field.Total);
}
