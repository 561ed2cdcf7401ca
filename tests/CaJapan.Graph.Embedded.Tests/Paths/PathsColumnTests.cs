using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Ontology.NodeTypes;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Embedded.Tests.Paths;

public sealed class PathsColumnTests
{
    [Fact]
    public void Goes_from_a_node_to_itself_in_no_steps() => Find(new TestGraph().Node(Topic, "topic:a"), "topic:a", "topic:a", [Broader], []).ShouldBe("""([(0 [Topic("topic:a")] [])])""");

    [Fact]
    public void Finds_none_to_what_is_unknown_or_no_entity()
    {
        var graph = new TestGraph().Node(Topic, "topic:a").Node(NodeTypes.Fact, "fact:1");

        Find(graph, "topic:a", "topic:b", [Broader], []).ShouldBe("([])");
        Find(graph, "fact:1", "fact:1", [Broader], []).ShouldBe("([])");
    }

    [Fact]
    public void Enters_a_hub_inside_a_path_only_by_a_relationship_named_for_that()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a").Node(Meeting, "meeting:b").Node(Series, "series:s").Link(InSeries, "meeting:a", "series:s").Link(InSeries, "meeting:b", "series:s");

        Find(graph, "meeting:a", "meeting:b", [InSeries], []).ShouldBe("([])");
        Find(graph, "meeting:a", "series:s", [InSeries], []).ShouldBe("""([(1 [Meeting("meeting:a") Series("series:s")] [("IN_SERIES:meeting:a:series:s")])])""");
        Find(graph, "meeting:a", "meeting:b", [InSeries], [InSeries])
            .ShouldBe("""([(2 [Meeting("meeting:a") Series("series:s") Meeting("meeting:b")] [("IN_SERIES:meeting:a:series:s") ("IN_SERIES:meeting:b:series:s")])])""");
    }

    [Fact]
    public void Tells_paths_apart_by_type_and_direction_but_not_by_parallels_of_one_type()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a").Node(Meeting, "meeting:b")
            .Link(OccasionOf, "meeting:b", "meeting:a").Link(Next, "meeting:b", "meeting:a").Link(Next, "meeting:a", "meeting:b").Link(Next, "meeting:a", "meeting:b");

        Find(graph, "meeting:a", "meeting:b", [OccasionOf, Next], []).ShouldBe(
            """
            ([(1 [Meeting("meeting:a") Meeting("meeting:b")] [("NEXT:meeting:a:meeting:b")]) (1 [Meeting("meeting:a") Meeting("meeting:b")] [("NEXT:meeting:b:meeting:a")]) (1 [Meeting("meeting:a") Meeting("meeting:b")] [("OCCASION_OF:meeting:b:meeting:a")])])
            """);
    }

    [Fact]
    public void Tells_that_there_are_too_many_paths_however_few_are_asked_for()
    {
        var graph = new TestGraph().Node(Official, "official:a").Node(Official, "official:b");
        for (var i = 0; i < Limits.TiedPaths; i++)
        {
            AddMeeting(i);
        }

        Find(graph, "official:a", "official:b", [Attended], []).ShouldNotContain("!");
        AddMeeting(Limits.TiedPaths);
        Find(graph, "official:a", "official:b", [Attended], []).ShouldBe("(!TOO_MANY_PATHS)");

        void AddMeeting(int i) => graph.Node(Meeting, $"meeting:{i}").Link(Attended, "official:a", $"meeting:{i}").Link(Attended, "official:b", $"meeting:{i}");
    }

    private static string Find(TestGraph graph, string from, string to, ImmutableArray<RelationshipType> via, ImmutableArray<RelationshipType> throughHubs) => EmbeddedStoreTests.Ask(
        graph,
        new Column.Paths(
            new Parameter(0), new Parameter(1), via, throughHubs, new Parameter(2), new Parameter(3),
            [new PathPart.Length(), new PathPart.Nodes(Queries.Ids), new PathPart.Relationships([new RelationshipPart.Id()])]),
        from, to, 4, 10);
}
