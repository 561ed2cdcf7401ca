using System.Collections.Immutable;

namespace CaJapan.Graph.Querying;

/// <summary>What a search of names found: one page, best first, cursors and totals already known.</summary>
/// <param name="Hits">Those of the page.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record SearchPage(ImmutableArray<SearchHit> Hits, int Total, bool HasNextPage, bool HasPreviousPage);
