namespace CaJapan.Graph.Names;

/// <summary>How well two written names match.</summary>
/// <param name="Score">0 for two different names, 1 for the same letters.</param>
/// <param name="Why">The reason in short words.</param>
public readonly record struct NameMatch(double Score, string Why);
