using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Ontology.NodeTypes;

namespace CaJapan.Graph.Embedded.Tests.Paths;

public sealed class NeighborhoodColumnTests
{
    [Fact]
    public void Follows_the_first_neighbours_by_name_of_type_direction_and_id()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:m").Node(Meeting, "meeting:a").Node(Meeting, "meeting:b").Node(Topic, "topic:t").Node(Topic, "topic:s")
            .Link(RelationshipTypes.Next, "meeting:a", "meeting:m").Link(RelationshipTypes.Next, "meeting:m", "meeting:b").Link(RelationshipTypes.About, "meeting:m", "topic:t").Link(RelationshipTypes.About, "meeting:m", "topic:s");

        Around(graph, 1, 2).ShouldBe("""((true [Meeting("meeting:m") Topic("topic:s") Topic("topic:t")] [("ABOUT:meeting:m:topic:s") ("ABOUT:meeting:m:topic:t")]))""");
        Around(graph, 1, 3).ShouldBe(
            """((true [Meeting("meeting:b") Meeting("meeting:m") Topic("topic:s") Topic("topic:t")] [("ABOUT:meeting:m:topic:s") ("ABOUT:meeting:m:topic:t") ("NEXT:meeting:m:meeting:b")]))""");
        Around(graph, 1, 4).ShouldStartWith("((false ");
        Around(graph, 0, 4).ShouldBe("""((false [Meeting("meeting:m")] []))""");
    }

    [Fact]
    public void Stops_at_its_limit_and_says_so()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:m");
        for (var i = 1; i < Limits.NeighborhoodNodes; i++)
        {
            graph.Node(Topic, $"topic:{i}").Link(RelationshipTypes.About, "meeting:m", $"topic:{i}");
        }

        Around(graph, 1, 5000).ShouldStartWith("((false ");
        Around(graph.Node(Topic, "topic:x").Link(RelationshipTypes.About, "meeting:m", "topic:x"), 1, 5000).ShouldStartWith("((true ");
    }

    private static string Around(TestGraph graph, int depth, int perNode) => EmbeddedStoreTests.Ask(
        graph,
        new Column.Neighborhood(
            new Parameter(0), new Parameter(1), new Parameter(2), [RelationshipTypes.Next, RelationshipTypes.About],
            [new PathPart.Truncated(), new PathPart.Nodes(Queries.Ids), new PathPart.Relationships([new RelationshipPart.Id()])]),
        (string[])["meeting:m", "meeting:unknown"], depth, perNode);
}
