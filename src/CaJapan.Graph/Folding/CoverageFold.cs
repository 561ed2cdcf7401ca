using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>How well series, parties and years are known: counts of what sources tell of the meetings that were held and of the parties at them.</summary>
internal static class CoverageFold
{
    public static void Derive(GraphDraft draft)
    {
        var held = draft.HeldMeetings.ToList();
        var heldIds = held.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var parties = draft.All(NodeTypes.Country).Where(c => draft.To(c.Id, RelationshipTypes.OfCountry, NodeTypes.Standing).Any(s => Equals(s["kind"], EnumSymbols.Of(StandingKind.Party)))).ToList();
        var entries = parties
            .SelectMany(c => draft.To(c.Id, RelationshipTypes.OfCountry, NodeTypes.Representation))
            .Where(e => heldIds.Contains(MeetingOf(e, draft).Id))
            .ToList();

        foreach (var (series, position) in draft.All(NodeTypes.Series).OrderBy(s => NodeTypes.Series["kind"].Symbols.IndexOf((string)s["kind"]!)).ThenBy(s => (string)s["nameSort"]!, CodePointOrder.Comparer).Select((s, i) => (s, i)))
        {
            bool InSeries(Node node) => draft.From(node.Id, RelationshipTypes.InSeries).Contains(series);
            var line = Line(NodeTypes.SeriesCoverage, series.Id, position, held.Where(InSeries), entries.Where(InSeries), draft);
            draft.Relate(RelationshipTypes.Covers, line.Id, series.Id);
        }

        foreach (var (country, position) in parties.OrderBy(c => (string)c["nameSort"]!, CodePointOrder.Comparer).Select((c, i) => (c, i)))
        {
            var own = entries.Where(e => draft.From(e.Id, RelationshipTypes.OfCountry).Contains(country)).ToList();
            var line = Line(NodeTypes.CountryCoverage, country.Id, position, own.Select(e => MeetingOf(e, draft)), own, draft);
            draft.Relate(RelationshipTypes.Covers, line.Id, country.Id);
        }

        foreach (var year in held.SelectMany(YearsOf).Distinct().Order())
        {
            var meetings = held.Where(m => YearsOf(m).Contains(year)).ToList();
            var line = Line(NodeTypes.YearCoverage, "year", year, meetings, entries.Where(e => meetings.Contains(MeetingOf(e, draft))), draft);
            line["year"] = year;
        }
    }

    private static Node Line(NodeType type, string about, int position, IEnumerable<Node> meetings, IEnumerable<Node> entries, GraphDraft draft)
    {
        var line = draft.Add(type, Ids.Record("coverage", about, position));
        var told = meetings.ToList();
        var attendance = entries.ToLookup(e => (string)e["attendance"]!, StringComparer.Ordinal);
        line["position"] = position;
        line["meetings"] = told.Count;
        line["sources"] = told.SelectMany(m => draft.From(m.Id, RelationshipTypes.SourcedFrom)).Distinct().Count();
        line["present"] = attendance[EnumSymbols.Of(Attendance.Present)].Count();
        line["absent"] = attendance[EnumSymbols.Of(Attendance.Absent)].Count();
        line["unknown"] = attendance[EnumSymbols.Of(Attendance.Unknown)].Count();
        line["named"] = attendance.SelectMany(e => e).Count(e => draft.From(e.Id, RelationshipTypes.HeadedBy).Any(head => draft.From(head.Id, RelationshipTypes.ByOfficial).Any()));
        foreach (var gap in attendance[EnumSymbols.Of(Attendance.Unknown)])
        {
            draft.Relate(RelationshipTypes.HasGap, line.Id, gap.Id);
        }

        return line;
    }

    private static Node MeetingOf(Node entry, GraphDraft draft) => draft.From(entry.Id, RelationshipTypes.AtMeeting).Single();

    private static int[] YearsOf(Node meeting) => (int[]?)meeting["years"] ?? [];
}
