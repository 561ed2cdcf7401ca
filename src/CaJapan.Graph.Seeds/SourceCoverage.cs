namespace CaJapan.Graph.Seeds;

/// <summary>How far one source is taken in.</summary>
/// <param name="SourceId">Full id of the source; null for the inferences over several.</param>
/// <param name="Facts">How many facts were read from it.</param>
/// <param name="Statements">How many statements these facts make.</param>
/// <param name="Inferred">How many of the facts are inferences.</param>
public sealed record SourceCoverage(string? SourceId, int Facts, int Statements, int Inferred);
