namespace CaJapan.Graph.Querying;

/// <summary>Why a cell has no value.</summary>
/// <param name="Code">One of <see cref="StoreErrorCodes"/>.</param>
/// <param name="Message">For whoever asked: what is wrong and how to ask instead.</param>
public sealed record CellFault(string Code, string Message);
