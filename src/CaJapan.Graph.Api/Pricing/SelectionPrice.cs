using System.Collections.Immutable;

namespace CaJapan.Graph.Api.Pricing;

/// <summary>What an object costs that may be of several types: as much as the dearest of them.</summary>
/// <param name="Alternatives">The object of each type.</param>
/// <param name="Total">The dearest's.</param>
internal sealed record SelectionPrice(ImmutableArray<ObjectPrice> Alternatives, Amount Total);
