using CaJapan.Graph.Facts.Registers;
using CaJapan.Graph.Seeds.Binding;
using CaJapan.Graph.Seeds.Reading;

namespace CaJapan.Graph.Seeds.Rules;

/// <summary>A name that a register gives to an entry: the one shown, or another spelling.</summary>
internal sealed record EntryName(RegisterEntry Entry, string Text, Place Place)
{
    /// <summary>All of them, in the order of the files; the one shown first.</summary>
    public static IEnumerable<EntryName> All(BoundSeeds seeds) => seeds.Entries.SelectMany(entry => Of(entry.Entry, entry.Places));

    private static IEnumerable<EntryName> Of(RegisterEntry entry, MappingPlaces at) =>
        entry.Spellings.Select((spelling, i) => new EntryName(entry, spelling.Text, at.Within("names", i)["text"])).Prepend(new EntryName(entry, entry.Name, at["name"]));
}
