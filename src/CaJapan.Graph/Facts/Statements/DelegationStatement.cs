namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that a country or an organisation sent a delegation, or did not.</summary>
public sealed record DelegationStatement : Statement
{
    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The country or organisation.</summary>
    public required string SenderId { get; init; }

    /// <summary>Whether it came.</summary>
    public required Attendance Attendance { get; init; }
}
