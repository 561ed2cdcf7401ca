namespace CaJapan.Graph.Facts.Statements;

/// <summary>Says that an official holds a role, besides what taking part in a meeting under its title shows.</summary>
public sealed record TenureStatement : Statement
{
    /// <summary>The official.</summary>
    public required string OfficialId { get; init; }

    /// <summary>The role.</summary>
    public required string RoleId { get; init; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; init; }

    /// <summary>A date at which the source shows the official in office.</summary>
    public PartialDate? SeenOn { get; init; }
}
