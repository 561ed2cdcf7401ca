namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>What a load is doing.</summary>
public enum LoadStage
{
    /// <summary>Removes what an interrupted load, or somebody else, left.</summary>
    Clear,

    /// <summary>Writes nodes.</summary>
    Nodes,

    /// <summary>Writes relationships.</summary>
    Relationships,

    /// <summary>Waits for queries on the generation before to end.</summary>
    Wait,

    /// <summary>Removes the generation before.</summary>
    Retire,
}
