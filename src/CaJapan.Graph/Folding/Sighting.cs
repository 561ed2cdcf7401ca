using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Folding;

/// <summary>An official in a role, as one fact has it: on a day, or since or until one.</summary>
/// <param name="OfficialId">The official.</param>
/// <param name="RoleId">The role.</param>
/// <param name="Seen">A date at which the official is seen in it.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when.</param>
/// <param name="Fact">According to which fact.</param>
/// <param name="Source">Where that stands; null for an inference over several sources.</param>
/// <param name="Order">Its place among all sightings.</param>
public sealed record Sighting(string OfficialId, string RoleId, PartialDate? Seen, PartialDate? From, PartialDate? To, Fact Fact, SourceDocument? Source, int Order)
{
    /// <summary>All dates that it gives.</summary>
    public IEnumerable<PartialDate> Dates => new[] { Seen, From, To }.OfType<PartialDate>();
}
