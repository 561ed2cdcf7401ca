using System.Globalization;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>
/// Graphs of any size and one form: every meeting has five delegations, each of a country, and ten participations of officials, who attended it. The last meeting of all is alone in its series and has one guest of its own from
/// a country of its own, so that questions about these have the same answer at every size.
/// </summary>
internal static class LargeGraph
{
    public const int RelationshipsPerMeeting = 52;

    public static Snapshot OfRelationships(int relationships) => OfMeetings(Math.Max(1, relationships / RelationshipsPerMeeting));

    public static Snapshot OfMeetings(int meetings)
    {
        var builder = new SnapshotBuilder(TestGraph.Identity);
        int[] countries = [.. Enumerable.Range(0, 50).Select(i => builder.AddNode(NodeTypes.Country, $"country:{i}", Entity($"Country {i}", $"C{i}")))];
        int[] officials = [.. Enumerable.Range(0, Math.Max(10, meetings)).Select(i => builder.AddNode(NodeTypes.Official, Id("official", i), Entity($"Official {i}")))];
        int[] topics = [.. Enumerable.Range(0, 20).Select(i => builder.AddNode(NodeTypes.Topic, $"topic:{i}", Entity($"Topic {i}")))];
        var series = builder.AddNode(NodeTypes.Series, "series:many", Entity("Many"));
        var day = new DateOnly(2004, 8, 28);
        for (var i = 0; i < meetings; i++)
        {
            var meeting = builder.AddNode(NodeTypes.Meeting, Id("meeting", i), Entity($"Meeting {i}", i % 7 == 0 ? null : i, PartialDate.Of(day.AddDays(i % 5000))));
            builder.AddRelationship(RelationshipTypes.InSeries, meeting, series);
            builder.AddRelationship(RelationshipTypes.About, meeting, topics[i % topics.Length]);
            for (var d = 0; d < 5; d++)
            {
                var delegation = builder.AddNode(NodeTypes.Delegation, Id("delegation", (i * 5) + d), Entity($"Delegation {d}"));
                builder.AddRelationship(RelationshipTypes.ToMeeting, delegation, meeting);
                builder.AddRelationship(RelationshipTypes.OfCountry, delegation, countries[(i + (d * 10)) % countries.Length]);
                for (var p = 0; p < 2; p++)
                {
                    var official = officials[((i * 31) + (d * 7) + (p * 3)) % officials.Length];
                    var participation = builder.AddNode(NodeTypes.Participation, Id("participation", (i * 10) + (d * 2) + p), Entity($"Participation {p}"));
                    builder.AddRelationship(RelationshipTypes.PartOf, participation, delegation);
                    builder.AddRelationship(RelationshipTypes.AtMeeting, participation, meeting);
                    builder.AddRelationship(RelationshipTypes.ByOfficial, participation, official);
                    builder.AddRelationship(RelationshipTypes.Attended, official, meeting);
                }
            }
        }

        AddTheOneApart(builder);
        return builder.Build();
    }

    private static void AddTheOneApart(SnapshotBuilder builder)
    {
        var country = builder.AddNode(NodeTypes.Country, "country:apart", Entity("Apart", "XX"));
        var series = builder.AddNode(NodeTypes.Series, "series:apart", Entity("Apart"));
        var official = builder.AddNode(NodeTypes.Official, "official:apart", Entity("Apart"));
        var meeting = builder.AddNode(NodeTypes.Meeting, "meeting:apart", Entity("Apart", -1, PartialDate.Parse("1999")));
        var delegation = builder.AddNode(NodeTypes.Delegation, "delegation:apart", Entity("Apart"));
        builder.AddRelationship(RelationshipTypes.InSeries, meeting, series);
        builder.AddRelationship(RelationshipTypes.ToMeeting, delegation, meeting);
        builder.AddRelationship(RelationshipTypes.OfCountry, delegation, country);
        builder.AddRelationship(RelationshipTypes.Attended, official, meeting);
    }

    // Name, former ids, folded name, searched names, and what the type has first of its own.
    private static object?[] Entity(string name, params object?[] own) => [name, null, NameFolding.Fold(name), null, .. own];

    private static string Id(string kind, int i) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{i:D8}");
}
