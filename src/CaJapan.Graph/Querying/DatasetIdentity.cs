namespace CaJapan.Graph.Querying;

/// <summary>Which data set it is.</summary>
/// <param name="Version">The version its seeds carry.</param>
/// <param name="Hash">SHA-256 over its seeds, lower-case hexadecimal.</param>
public sealed record DatasetIdentity(string Version, string Hash);
