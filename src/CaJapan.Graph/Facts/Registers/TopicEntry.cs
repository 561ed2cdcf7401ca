namespace CaJapan.Graph.Facts.Registers;

/// <summary>A topic of the talks.</summary>
public sealed record TopicEntry : RegisterEntry
{
    /// <summary>Full id of the next broader topic.</summary>
    public string? BroaderId { get; init; }
}
