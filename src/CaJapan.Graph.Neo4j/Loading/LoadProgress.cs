namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>How far a load has come.</summary>
/// <param name="Done">How many nodes or relationships the stage has dealt with.</param>
/// <param name="Total">How many it will; null where that is not known.</param>
public readonly record struct LoadProgress(LoadStage Stage, int Done, int? Total);
