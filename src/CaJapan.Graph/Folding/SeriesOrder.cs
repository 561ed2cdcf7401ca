using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Folding;

/// <summary>The order of meetings: within a series, which comes next and which ordinals are missing; on the occasion of another, which came after which.</summary>
internal static class SeriesOrder
{
    private static readonly string Held = EnumSymbols.Of(MeetingStatus.Held);
    private static readonly string Planned = EnumSymbols.Of(MeetingStatus.Planned);

    public static void Derive(GraphDraft draft)
    {
        foreach (var series in draft.All(NodeTypes.Series))
        {
            var meetings = Meetings(series, draft);
            Chain(meetings, draft);
            series["missingOrdinals"] = MissingOrdinals(meetings);
        }

        foreach (var meeting in draft.All(NodeTypes.Meeting))
        {
            Occasions(draft.To(meeting.Id, RelationshipTypes.OccasionOf).ToList(), draft);
        }
    }

    /// <summary>
    /// The meetings of a series in their order: by date, and where one has none, by ordinal after the last dated one with a lower number.
    /// </summary>
    public static IReadOnlyList<Node> Meetings(Node series, GraphDraft draft)
    {
        var meetings = draft.To(series.Id, RelationshipTypes.InSeries, NodeTypes.Meeting).ToList();
        var dated = meetings.Where(m => m["date"] is not null && m["ordinal"] is not null).ToList();
        long Key(Node meeting)
        {
            if (meeting["date"] is PartialDate date)
            {
                return Cursor.DateKey(date);
            }

            var before = meeting["ordinal"] is int ordinal ? dated.Where(d => (int)d["ordinal"]! < ordinal).MaxBy(d => (int)d["ordinal"]!) : null;
            return before is null ? long.MaxValue : Cursor.DateKey((PartialDate)before["date"]!);
        }

        return [.. meetings.OrderBy(Key).ThenBy(m => (int?)m["ordinal"] ?? int.MaxValue).ThenBy(m => m.Id, CodePointOrder.Comparer)];
    }

    /// <summary>The next meeting is the next one held; after the last of these come the planned ones. One that was planned and never heard of again stands between no two.</summary>
    private static void Chain(IReadOnlyList<Node> meetings, GraphDraft draft)
    {
        var lastHeld = meetings.ToList().FindLastIndex(m => Equals(m["status"], Held));
        var chain = meetings.Where((m, i) => Equals(m["status"], Held) || (i > lastHeld && Equals(m["status"], Planned))).ToList();
        for (var i = 1; i < chain.Count; i++)
        {
            if (!IsBefore(chain[i - 1], chain[i]))
            {
                continue;
            }

            foreach (var fact in OrderFacts(chain[i - 1], draft).Concat(OrderFacts(chain[i], draft)))
            {
                draft.Relate(RelationshipTypes.Next, chain[i - 1].Id, chain[i].Id, fact);
            }

            draft.Relate(RelationshipTypes.Next, chain[i - 1].Id, chain[i].Id);
        }
    }

    /// <summary>Whether what is known puts the one before the other: their numbers, or their days.</summary>
    private static bool IsBefore(Node one, Node other) =>
        (one["ordinal"], other["ordinal"]) is (int first, int second)
            ? first < second
            : (one["date"], other["date"]) is (PartialDate earlier, PartialDate later) && earlier.Latest < later.Earliest;

    private static IEnumerable<string> OrderFacts(Node meeting, GraphDraft draft) => draft.FactsAbout(meeting.Id, "date").Concat(draft.FactsAbout(meeting.Id, "ordinal"));

    private static int[] MissingOrdinals(IReadOnlyList<Node> meetings)
    {
        var known = meetings.Select(m => m["ordinal"]).OfType<int>().ToHashSet();
        return known.Count == 0 ? [] : [.. Enumerable.Range(1, known.Max()).Where(n => !known.Contains(n))];
    }

    private static void Occasions(List<Node> occasions, GraphDraft draft)
    {
        int Depth(Node occasion, int guard) =>
            guard == 0 ? 0 : draft.From(occasion.Id, RelationshipTypes.Follows).Where(occasions.Contains).Select(f => 1 + Depth(f, guard - 1)).FirstOrDefault();

        // Those that a source puts in an order come first, each after the one it follows; the others after, by date and id.
        bool Placed(Node occasion) => Depth(occasion, 1) > 0 || occasions.Exists(o => draft.From(o.Id, RelationshipTypes.Follows).Contains(occasion));
        var ordered = occasions.OrderBy(o => Placed(o) ? 0 : 1).ThenBy(o => Depth(o, occasions.Count)).ThenBy(o => o["date"] is PartialDate date ? Cursor.DateKey(date) : long.MaxValue)
            .ThenBy(o => o.Id, CodePointOrder.Comparer).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            ordered[i]["position"] = i;
        }
    }
}
