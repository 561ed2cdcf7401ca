namespace CaJapan.Graph.Seeds.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Nothing is loaded.</summary>
    Error,

    /// <summary>Worth a look; the seeds load all the same.</summary>
    Warning,
}
