namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that two officials whom the registers tell apart are one person.</summary>
public sealed record SameStatement : Statement
{
    /// <summary>The official who is another; the id becomes a former one.</summary>
    public required string OfficialId { get; init; }

    /// <summary>Who that is.</summary>
    public required string SameAsId { get; init; }
}
