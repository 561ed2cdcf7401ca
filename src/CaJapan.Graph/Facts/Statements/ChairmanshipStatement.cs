namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that a country chairs the Dialogue.</summary>
public sealed record ChairmanshipStatement : Statement
{
    /// <summary>The country.</summary>
    public required string CountryId { get; init; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; init; }

    /// <summary>A date at which the source shows the country in the chair.</summary>
    public PartialDate? SeenOn { get; init; }
}
