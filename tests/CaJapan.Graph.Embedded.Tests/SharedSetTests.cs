using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>A set that several columns of a row begin from is found once, for each row anew.</summary>
public sealed class SharedSetTests
{
    private static readonly EmbeddedStore Store = new(Snapshot.Of(new TestGraph()
        .Node(NodeTypes.Series, "series:a").Node(NodeTypes.Series, "series:b")
        .Node(NodeTypes.Meeting, "meeting:a-1", ("ordinal", 1)).Node(NodeTypes.Meeting, "meeting:a-2", ("ordinal", 2)).Node(NodeTypes.Meeting, "meeting:a-3", ("ordinal", 3))
        .Node(NodeTypes.Meeting, "meeting:b-1", ("ordinal", 1)).Node(NodeTypes.Meeting, "meeting:b-2", ("ordinal", 2))
        .Link(RelationshipTypes.InSeries, "meeting:a-1", "series:a").Link(RelationshipTypes.InSeries, "meeting:a-2", "series:a").Link(RelationshipTypes.InSeries, "meeting:a-3", "series:a")
        .Link(RelationshipTypes.InSeries, "meeting:b-1", "series:b").Link(RelationshipTypes.InSeries, "meeting:b-2", "series:b")
        .ToGraph()));

    [Fact]
    public void Columns_that_share_it_each_have_it()
    {
        using var result = Execute(new Parameter(0), new Parameter(0));

        result.Render().ShouldBe("""([Series([Meeting("meeting:a-2") Meeting("meeting:a-3")] 2) Series([Meeting("meeting:b-2")] 1)])""");
    }

    [Fact]
    public void It_is_found_once_a_row()
    {
        using var shared = Execute(new Parameter(0), new Parameter(0));
        using var apart = Execute(new Parameter(0), new Parameter(1));

        apart.Render().ShouldBe(shared.Render());
        shared.Steps.ShouldBeLessThan(apart.Steps);
    }

    // Both parameters have the same value.
    private static ResultTree Execute(Parameter ofList, Parameter ofCount) => Store.Execute(
        new GraphQuery([new Column.Many(new NodeSet.All(NodeTypes.Series), [], Queries.Shape(NodeTypes.Series, new Column.Many(Later(ofList), [], Queries.Ids), new Column.Count(Later(ofCount))))], 2),
        [1, 1],
        CancellationToken.None);

    private static NodeSet.Where Later(Parameter ordinal) =>
        new(Queries.Along(RelationshipTypes.InSeries, Direction.In, NodeTypes.Meeting), new Predicate.Compare(NodeTypes.Meeting["ordinal"], Comparison.Gt, ordinal));
}
