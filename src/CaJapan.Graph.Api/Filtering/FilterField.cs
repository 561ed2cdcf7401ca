using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Filtering;

/// <summary>One field of a filter.</summary>
internal sealed record FilterField(string Name, Func<FilterPlanning, Predicate> Plan);
