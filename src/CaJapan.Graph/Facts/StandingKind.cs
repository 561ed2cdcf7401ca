namespace CaJapan.Graph.Facts;

/// <summary>As what a country stands to the Dialogue.</summary>
public enum StandingKind
{
    /// <summary>A participant of the Dialogue.</summary>
    Party,

    /// <summary>Takes part without being a party.</summary>
    Observer,

    /// <summary>A subject of the talks, not a participant.</summary>
    Mentioned,
}
