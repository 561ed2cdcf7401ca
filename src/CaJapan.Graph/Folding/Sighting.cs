using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Folding;

/// <summary>An official in a role, as one fact has it: on a day, or since or until one.</summary>
internal sealed record Sighting(string OfficialId, string RoleId, PartialDate? Seen, PartialDate? From, PartialDate? To, Fact Fact, SourceDocument? Source, int Order)
{
    /// <summary>All dates that it gives.</summary>
    public IEnumerable<PartialDate> Dates => new[] { Seen, From, To }.OfType<PartialDate>();
}
