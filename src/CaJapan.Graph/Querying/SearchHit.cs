namespace CaJapan.Graph.Querying;

/// <summary>One entity that a search found.</summary>
/// <param name="Id">Its full id.</param>
/// <param name="Score">How well it matches, 0 to 1.</param>
/// <param name="Matched">The name that matched.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Cursor">The cursor of its place.</param>
public sealed record SearchHit(string Id, double Score, string Matched, string Why, string Cursor);
