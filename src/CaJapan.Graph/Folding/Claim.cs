using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Folding;

/// <summary>A value that a fact gives to a property.</summary>
internal readonly record struct Claim<T>(T Value, Stance Stance, string FactId, string? SourceId);
