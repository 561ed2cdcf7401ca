using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>What a load did, or would do.</summary>
/// <param name="Before">The data set that the database held; null for none.</param>
/// <param name="IsNeeded">Whether there was anything to do: the same data set is not loaded twice.</param>
/// <param name="Migrations">The files that set the database up and had not been applied.</param>
/// <param name="Nodes">How many nodes the data set has.</param>
/// <param name="Relationships">How many relationships it has.</param>
public sealed record LoadResult(DatasetIdentity? Before, bool IsNeeded, IReadOnlyList<string> Migrations, int Nodes, int Relationships);
