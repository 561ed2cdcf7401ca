namespace CaJapan.Graph.Facts.Registers;

/// <summary>A city, country or building where something is held.</summary>
public sealed record PlaceEntry : RegisterEntry
{
    /// <summary>The city, where the place is one or lies in one.</summary>
    public string? City { get; init; }

    /// <summary>Full id of the country it lies in.</summary>
    public string? CountryId { get; init; }
}
