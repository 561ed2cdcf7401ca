namespace CaJapan.Graph.Facts.Registers;

/// <summary>A series of meetings.</summary>
public sealed record SeriesEntry : RegisterEntry
{
    /// <summary>What kind of meetings it holds.</summary>
    public required SeriesKind Kind { get; init; }
}
