namespace CaJapan.Graph.Facts;

/// <summary>How the participants met.</summary>
public enum MeetingFormat
{
    /// <summary>At one place.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Online,

    /// <summary>Some at one place, others by video.</summary>
    Hybrid,

    /// <summary>No source says.</summary>
    Unknown,
}
