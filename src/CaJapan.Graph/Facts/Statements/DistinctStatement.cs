namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that two officials who might be taken for one person are two; the fact tells why.</summary>
public sealed record DistinctStatement : Statement
{
    /// <summary>The one official.</summary>
    public required string OfficialId { get; init; }

    /// <summary>The other.</summary>
    public required string OtherId { get; init; }
}
