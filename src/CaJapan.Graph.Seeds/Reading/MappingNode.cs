using System.Collections.Immutable;

namespace CaJapan.Graph.Seeds.Reading;

/// <summary>Keys with values, in the order of the file. Mappings here have a dozen keys at most, so a look-up walks them.</summary>
internal sealed class MappingNode(Place place, ImmutableArray<MappingEntry> entries) : Node(place)
{
    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    public override string Noun => "a mapping";

    /// <summary>The value at a key; null where it is left out.</summary>
    public Node? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    public override string ToString() => $"{{{string.Join(", ", Entries)}}}";
}
