using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Tests.Folding.SmallDialogue;

namespace CaJapan.Graph.Tests.Folding;

public sealed class CoverageFoldTests
{
    private static SmallDialogue WithParties => WithThreeMeetings().Says("s000", Party(Japan), Party(Turkmenistan));

    [Fact]
    public void Counts_each_party_at_each_meeting_once()
    {
        var graph = WithParties
            .Says("s001", Named("meeting:som-1", Aiki, Capacity.Head), Unnamed("meeting:som-2", "head", Capacity.Head))
            .Says("s002", new DelegationStatement { MeetingId = "meeting:som-1", SenderId = Turkmenistan, Attendance = Attendance.Absent })
            .Fold();

        Lines(graph, NodeTypes.SeriesCoverage).ShouldBe(["series:som: 3 meetings, 3 sources, 2 present, 1 absent, 3 unknown, 1 named"]);
        Lines(graph, NodeTypes.CountryCoverage).ShouldBe(
        [
            "country:JP: 3 meetings, 3 sources, 2 present, 0 absent, 1 unknown, 1 named",
            "country:TM: 3 meetings, 3 sources, 0 present, 1 absent, 2 unknown, 0 named",
        ]);
        Lines(graph, NodeTypes.YearCoverage).ShouldBe(
        [
            "2001: 1 meetings, 3 sources, 1 present, 1 absent, 0 unknown, 1 named",
            "2002: 1 meetings, 2 sources, 1 present, 0 absent, 1 unknown, 0 named",
            "2003: 1 meetings, 1 sources, 0 present, 0 absent, 2 unknown, 0 named",
        ]);
    }

    [Fact]
    public void A_meeting_that_was_not_held_has_no_gaps() =>
        Lines(WithParties.Says("s001", new MeetingStatement { MeetingId = "meeting:som-4", SeriesId = Series, Ordinal = 4, Date = PartialDate.Parse("2004"), Status = MeetingStatus.Planned }).Fold(), NodeTypes.SeriesCoverage)
            .ShouldBe(["series:som: 3 meetings, 1 sources, 0 present, 0 absent, 6 unknown, 0 named"]);

    [Fact]
    public void A_country_that_is_no_party_is_not_expected() =>
        Lines(WithThreeMeetings().Says("s000", Party(Japan)).Fold(), NodeTypes.SeriesCoverage).ShouldBe(["series:som: 3 meetings, 1 sources, 0 present, 0 absent, 3 unknown, 0 named"]);

    [Fact]
    public void A_meeting_from_one_year_into_the_next_counts_in_both() =>
        Lines(WithParties.Says("s001", new MeetingStatement { MeetingId = "meeting:som-3", EndDate = PartialDate.Parse("2004-01-02") }).Fold(), NodeTypes.YearCoverage).Select(line => line[..4]).ShouldBe(["2001", "2002", "2003", "2004"]);

    [Fact]
    public void The_gaps_are_the_entries_that_are_unknown()
    {
        var graph = WithParties.Says("s001", Named("meeting:som-1", Aiki)).Fold();

        var line = graph.Nodes.Single(n => n.Type == NodeTypes.CountryCoverage && graph.Targets(n.Id, RelationshipTypes.Covers).Contains(Japan));
        graph.Targets(line.Id, RelationshipTypes.HasGap).SelectMany(gap => graph.Targets(gap, RelationshipTypes.AtMeeting)).ShouldBe(["meeting:som-2", "meeting:som-3"]);
    }

    private static StandingStatement Party(string country) => new() { CountryId = country, Kind = StandingKind.Party };

    private static IEnumerable<string> Lines(PropertyGraph graph, NodeType type) => graph.Nodes.Where(n => n.Type == type).OrderBy(n => (int)n["position"]!).Select(n =>
        $"{graph.Targets(n.Id, RelationshipTypes.Covers).SingleOrDefault() ?? n["year"]}: {n["meetings"]} meetings, {n["sources"]} sources, {n["present"]} present, {n["absent"]} absent, {n["unknown"]} unknown, {n["named"]} named");
}
