using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Binding;

/// <summary>Where the parts of a mapping stand.</summary>
internal readonly record struct MappingPlaces(MappingNode Node)
{
    public Place Start => Node.Place;

    /// <summary>Where the value of a key stands; the beginning of the mapping where the key is left out.</summary>
    public Place this[string key] => Node[key]?.Place ?? Node.Place;

    /// <summary>Where an item of the list at a key stands.</summary>
    public Place this[string key, int index] => Node[key] is SequenceNode list && index < list.Items.Length ? list.Items[index].Place : this[key];

    public bool Has(string key) => Node[key] is not null;

    /// <summary>The parts of a mapping within this one; of this one itself where there is none.</summary>
    public MappingPlaces Within(string key) => Node[key] is MappingNode inner ? new MappingPlaces(inner) : this;

    /// <summary>The parts of a mapping in a list within this one; of this one itself where there is none.</summary>
    public MappingPlaces Within(string key, int index) =>
        Node[key] is SequenceNode list && index < list.Items.Length && list.Items[index] is MappingNode inner ? new MappingPlaces(inner) : this;
}
