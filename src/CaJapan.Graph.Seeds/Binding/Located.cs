using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>What was bound, with the mapping it was bound from, so that a rule can point at any part of it.</summary>
internal sealed record Located<T>(T Value, MappingNode Node)
    where T : class
{
    public MappingPlaces At => new(Node);
}
