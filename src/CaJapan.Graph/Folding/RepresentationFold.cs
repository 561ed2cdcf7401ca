using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>
/// The answer to the question this project began with: for every country and every known meeting of every series, who represented it, and how that compares with the last time somebody is known by name. A
/// meeting of which nothing is known has its entry too.
/// </summary>
internal static class RepresentationFold
{
    public static void Derive(GraphDraft draft)
    {
        foreach (var series in draft.All(NodeTypes.Series))
        {
            var meetings = SeriesOrder.Meetings(series, draft);
            foreach (var country in draft.All(NodeTypes.Country))
            {
                Timeline(country, series, meetings, draft);
            }
        }
    }

    private static void Timeline(Node country, Node series, IReadOnlyList<Node> meetings, GraphDraft draft)
    {
        Entry? compared = null;
        var knownOrdinals = new HashSet<int>();
        var entries = meetings.Select(m => EntryOf(country, m, draft)).ToList();
        foreach (var (entry, position) in entries.Select((e, i) => (e, i)))
        {
            var node = draft.Add(NodeTypes.Representation, $"representation:{Ids.Local(country.Id).ToLowerInvariant()}:{Ids.Local(entry.Meeting.Id)}");
            node["position"] = position;
            node["attendance"] = entry.Delegation?["attendance"] ?? EnumSymbols.Of(Attendance.Unknown);
            node["change"] = EnumSymbols.Of(Change(entry, compared));
            node["unknownBetween"] = UnknownBetween(entries, position, compared, knownOrdinals);
            draft.Relate(RelationshipTypes.OfCountry, node.Id, country.Id);
            draft.Relate(RelationshipTypes.AtMeeting, node.Id, entry.Meeting.Id);
            draft.Relate(RelationshipTypes.InSeries, node.Id, series.Id);
            Relate(RelationshipTypes.ByDelegation, node, entry.Delegation, draft);
            Relate(RelationshipTypes.HeadedBy, node, entry.Head, draft);
            Relate(RelationshipTypes.ComparedWith, node, compared?.Meeting, draft);
            if (entry.Official is not null)
            {
                compared = entry;
                if (entry.Ordinal is { } ordinal)
                {
                    knownOrdinals.Add(ordinal);
                }
            }
        }
    }

    private static Entry EntryOf(Node country, Node meeting, GraphDraft draft)
    {
        var id = Ids.Delegation(meeting.Id, country.Id);
        var delegation = draft.Has(id) ? draft[id] : null;
        var head = delegation is null ? null : draft.From(id, RelationshipTypes.HeadedBy).FirstOrDefault();
        return new Entry(meeting, (int?)meeting["ordinal"], delegation, head, head is null ? null : draft.From(head.Id, RelationshipTypes.ByOfficial).FirstOrDefault());
    }

    private static RepresentationChange Change(Entry entry, Entry? compared) =>
        entry.Official is null ? RepresentationChange.Unknown
        : compared is null ? RepresentationChange.First
        : compared.Official == entry.Official ? RepresentationChange.Same
        : RepresentationChange.Changed;

    /// <summary>The ordinals strictly between, at which no head is known by name, whether the meeting itself is known or not.</summary>
    private static int[] UnknownBetween(List<Entry> entries, int position, Entry? compared, HashSet<int> known)
    {
        var start = compared is null ? 0 : entries.IndexOf(compared);
        if (entries[position].Ordinal is not { } end || entries.Take(start + 1).Select(e => e.Ordinal).LastOrDefault(o => o is not null) is not { } first || first >= end)
        {
            return [];
        }

        return [.. Enumerable.Range(first + 1, end - first - 1).Where(n => !known.Contains(n))];
    }

    private static void Relate(RelationshipType type, Node from, Node? to, GraphDraft draft)
    {
        if (to is not null)
        {
            draft.Relate(type, from.Id, to.Id);
        }
    }

    private sealed record Entry(Node Meeting, int? Ordinal, Node? Delegation, Node? Head, Node? Official);
}
