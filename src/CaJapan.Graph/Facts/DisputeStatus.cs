namespace CaJapan.Graph.Facts;

/// <summary>How a disagreement between sources stands.</summary>
public enum DisputeStatus
{
    /// <summary>No source settles it.</summary>
    Open,

    /// <summary>A source settles it.</summary>
    Settled,

    /// <summary>The sources only seem to disagree.</summary>
    Compatible,
}
