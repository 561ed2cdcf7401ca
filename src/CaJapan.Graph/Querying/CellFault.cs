namespace CaJapan.Graph.Querying;

/// <summary>Why a cell has no value.</summary>
/// <param name="Code">Stable, as in the public error catalogue: <c>LIST_TOO_LONG</c>, <c>TOO_MANY_PATHS</c> ….</param>
/// <param name="Message">For whoever asked: what is wrong and how to ask instead.</param>
public sealed record CellFault(string Code, string Message);
