namespace CaJapan.Graph.Facts.Registers;

/// <summary>A ministry or unit, association, institution, mission, programme or mechanism.</summary>
public sealed record OrganizationEntry : RegisterEntry
{
    /// <summary>What kind of organisation it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Full id of its country.</summary>
    public string? CountryId { get; init; }
}
