namespace CaJapan.Graph.Facts.Registers;

/// <summary>A person who acts for a country or an organisation.</summary>
public sealed record OfficialEntry : RegisterEntry
{
    /// <summary>Whether the family name stands first in <see cref="RegisterEntry.Name"/>.</summary>
    public bool FamilyFirst { get; init; }
}
