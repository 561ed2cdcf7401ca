using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Seeds.Tests;

/// <summary>Whatever number of meetings a source counts, the graph knows each of them by its number: as a meeting that may have been by then, or as one that must have been and of which nothing is known.</summary>
public sealed class CountTests
{
    private const string SpecialOne = "Nine numbered meetings, and the special video conference of 2020, which has no number.";

    // What a source counts and the graph cannot have by number, and why.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["fact:X51-01 series:fmm 10 by 2025-12-17: 10"] = SpecialOne,
        ["fact:X52-03 series:fmm 10 by 2025-12-20: 10"] = SpecialOne,
        ["fact:X53-01 series:fmm 10 by 2025-12-17: 10"] = SpecialOne,
    };

    [Fact]
    public void Every_meeting_that_a_source_counts_is_known_or_known_to_be_missing()
    {
        var dataset = SeedLoader.Load(RealSeeds.Directory).Dataset.ShouldNotBeNull();
        var graph = GraphFold.Fold(dataset);
        var series = graph.Relationships.Where(r => r.Type == RelationshipTypes.InSeries && graph.Nodes[r.From].Type == NodeTypes.Meeting).ToLookup(r => graph.Nodes[r.To].Id, r => graph.Nodes[r.From], StringComparer.Ordinal);
        var counts = dataset.Documents.SelectMany(document => document.Facts).SelectMany(fact => fact.States.OfType<CountStatement>().Select(count => (fact.Id, Count: count))).ToList();
        counts.Count.ShouldBeGreaterThan(25);
        var unknown = new List<string>();
        foreach (var (fact, count) in counts)
        {
            var meetings = series[count.SeriesId].Where(meeting => meeting["status"] is not "CANCELLED").ToList();
            var missing = (int[])graph.Nodes.Single(node => node.Id == count.SeriesId)["missingOrdinals"]!;
            var known = meetings.Where(meeting => meeting["ordinal"] is not null && MayHaveBeen(meeting, count.AsOf)).Select(meeting => (int)meeting["ordinal"]!).Concat(missing).ToHashSet();
            if (count.Format is { } format)
            {
                var ofFormat = meetings.Count(meeting => meeting["status"] is "HELD" && MayHaveBeen(meeting, count.AsOf) && (Equals(meeting["format"], EnumSymbols.Of(format)) || meeting["format"] is "UNKNOWN"));
                if (ofFormat < count.Count)
                {
                    unknown.Add($"{fact} {count.SeriesId} {count.Count} {format} by {count.AsOf}: {ofFormat}");
                }
            }
            else if (Enumerable.Range(1, count.Count).Where(number => !known.Contains(number)).ToList() is { Count: > 0 } numbers)
            {
                unknown.Add($"{fact} {count.SeriesId} {count.Count} by {count.AsOf}: {string.Join(", ", numbers)}");
            }
        }

        unknown.ShouldBe(Reasons.Keys, ignoreOrder: true);
    }

    private static bool MayHaveBeen(Node meeting, PartialDate by) => meeting["date"] is PartialDate date && date.Earliest <= by.Latest;
}
