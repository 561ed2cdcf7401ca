namespace CaJapan.Graph.Facts;

/// <summary>Whether a delegation came.</summary>
public enum Attendance
{
    /// <summary>A source says or implies that it came.</summary>
    Present,

    /// <summary>A source says that it did not come.</summary>
    Absent,

    /// <summary>No source says.</summary>
    Unknown,
}
