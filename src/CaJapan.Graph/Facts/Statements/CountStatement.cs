namespace CaJapan.Graph.Facts.Statements;

/// <summary>Counts the meetings of a series up to a date.</summary>
public sealed record CountStatement : Statement
{
    /// <summary>The series.</summary>
    public required string SeriesId { get; init; }

    /// <summary>The date of counting.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }

    /// <summary>The format, where only meetings of one are counted.</summary>
    public MeetingFormat? Format { get; init; }
}
