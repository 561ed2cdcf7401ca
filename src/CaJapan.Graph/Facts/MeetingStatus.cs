namespace CaJapan.Graph.Facts;

/// <summary>Whether a meeting took place.</summary>
public enum MeetingStatus
{
    /// <summary>A source says that it took place.</summary>
    Held,

    /// <summary>Announced or decided; no source says that it took place.</summary>
    Planned,

    /// <summary>Put off without a new date that a source reports as kept.</summary>
    Postponed,

    /// <summary>Called off.</summary>
    Cancelled,
}
