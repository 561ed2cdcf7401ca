namespace CaJapan.Graph.Facts.Registers;

/// <summary>A post, whether or not anyone is known to hold it.</summary>
public sealed record RoleEntry : RegisterEntry
{
    /// <summary>The rank of the post.</summary>
    public required RoleRank Rank { get; init; }

    /// <summary>Full id of the country it belongs to.</summary>
    public string? CountryId { get; init; }

    /// <summary>Full id of the organisation it belongs to.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>Whether one person at a time holds it (a minister) rather than several (deputies, ambassadors).</summary>
    public bool OneHolder { get; init; }
}
