namespace CaJapan.Graph.Facts.Registers;

/// <summary>A country.</summary>
public sealed record CountryEntry : RegisterEntry
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Code { get; init; }
}
