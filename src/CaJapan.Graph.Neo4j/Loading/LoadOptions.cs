namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>How to load.</summary>
public sealed record LoadOptions
{
    /// <summary>Whether other people's data may be deleted, and a data set that is there already loaded anew.</summary>
    /// <value>false</value>
    public bool Replace { get; init; }

    /// <summary>Whether to tell only what would be done.</summary>
    /// <value>false</value>
    public bool DryRun { get; init; }

    /// <summary>How many nodes or relationships go in one transaction.</summary>
    /// <value>5,000: well within the transaction memory of a small server</value>
    public int BatchSize { get; init; } = 5_000;

    /// <summary>How long one batch may take.</summary>
    /// <value>5 minutes</value>
    public TimeSpan BatchTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the generation before is kept, for queries that still read it: at least as long as a query may take.</summary>
    /// <value>30 seconds</value>
    public TimeSpan RetireAfter { get; init; } = TimeSpan.FromSeconds(30);
}
