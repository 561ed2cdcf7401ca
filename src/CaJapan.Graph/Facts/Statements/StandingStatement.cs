namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says as what a country stands to the Dialogue.</summary>
public sealed record StandingStatement : Statement
{
    /// <summary>The country.</summary>
    public required string CountryId { get; init; }

    /// <summary>As what.</summary>
    public required StandingKind Kind { get; init; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; init; }
}
