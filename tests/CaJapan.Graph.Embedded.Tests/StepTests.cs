using System.Collections.Immutable;
using System.Globalization;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using Xunit.Abstractions;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>What is asked costs what the answer needs, whatever the size of the graph: steps are counted, nothing is timed.</summary>
public sealed class StepTests(ITestOutputHelper output)
{
    private static readonly int[] Sizes = [10, 1_000, 100_000];

    private static readonly PagePart[] NodesAndInfo =
    [
        new PagePart.Nodes(Queries.Ids), new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage, PageInfoPart.StartCursor, PageInfoPart.EndCursor]),
    ];

    [Fact]
    public void A_page_of_all_nodes_takes_as_many_steps_at_every_size() => Grows(
        Page(new NodeSet.All(NodeTypes.Meeting), [Queries.Key(NodeTypes.Meeting["date"])], total: true), Forwards(after: new CursorPosition([0L], string.Empty)), atMost: 80);

    [Fact]
    public void The_last_page_takes_as_many_steps_at_every_size() => Grows(
        Page(new NodeSet.All(NodeTypes.Meeting), [Queries.Key(NodeTypes.Meeting["ordinal"], descending: true)], total: true), [null, null, 10, null], atMost: 80);

    [Fact]
    public void A_node_by_its_id_takes_as_many_steps_at_every_size() => Grows(
        [new Column.One(new NodeSet.ById(new Parameter(0), []), [], Queries.Ids)], ["meeting:apart"], atMost: 5);

    [Fact]
    public void A_filter_on_neighbours_enters_from_the_few_that_match() => Grows(
        Page(new NodeSet.Where(new NodeSet.All(NodeTypes.Meeting), OfCountry(new Parameter(4))), [Queries.Key(NodeTypes.Meeting["date"])], total: true), [10, null, null, null, "XX"], atMost: 60);

    [Fact]
    public void A_filter_of_neighbours_enters_from_the_few_that_match() => Grows(
        [
            new Column.One(
                new NodeSet.ById(new Parameter(0), []), [],
                Queries.Shape(
                    NodeTypes.Series,
                    new Column.Many(
                        new NodeSet.Where(
                            Queries.Along(RelationshipTypes.InSeries, Direction.In, NodeTypes.Meeting),
                            new Predicate.Some(Queries.Along(RelationshipTypes.Attended, Direction.In), new Predicate.CompareId(Comparison.Eq, new Parameter(1)))),
                        [],
                        Queries.Ids))),
        ],
        ["series:many", "official:apart"], atMost: 250);

    [Fact]
    public void A_filter_on_an_own_value_enters_from_its_index() => Grows(
        Page(Queries.Where(NodeTypes.Meeting, "ordinal", Comparison.Eq, new Parameter(4)), [], total: true), [10, null, null, null, -1], atMost: 40);

    [Fact]
    public void A_filter_that_most_pass_stops_when_the_page_is_full() => Grows(
        Page(Queries.Where(NodeTypes.Meeting, "name", Comparison.StartsWith, new Parameter(4)), [Queries.Key(NodeTypes.Meeting["name"])], total: false), [10, null, null, null, string.Empty], atMost: 60);

    [Fact]
    public void A_count_of_neighbours_does_not_visit_them() => Grows(
        [new Column.One(new NodeSet.ById(new Parameter(0), []), [], Queries.Shape(NodeTypes.Series, new Column.Count(Queries.Along(RelationshipTypes.InSeries, Direction.In, NodeTypes.Meeting))))], ["series:many"], atMost: 8);

    [Fact]
    public void A_path_between_two_apart_does_not_visit_the_rest() => Grows(
        [new Column.Paths(new Parameter(0), new Parameter(1), [RelationshipTypes.Attended, RelationshipTypes.InSeries], [], new Parameter(2), new Parameter(2), [new PathPart.Nodes(Queries.Ids)])],
        ["official:apart", "series:apart", 4], atMost: 60);

    [Fact]
    public void A_page_of_neighbours_visits_each_of_them_a_few_times_at_most()
    {
        var query = new GraphQuery(
            [
                new Column.One(
                    new NodeSet.ById(new Parameter(4), []), [],
                    Queries.Shape(NodeTypes.Series, Page(Queries.Along(RelationshipTypes.InSeries, Direction.In, NodeTypes.Meeting), [Queries.Key(NodeTypes.Meeting["date"])], total: true)[0])),
            ],
            5);
        foreach (var size in Sizes)
        {
            var snapshot = LargeGraph.OfRelationships(size);
            var neighbours = snapshot[RelationshipTypes.InSeries].Count;

            Steps(snapshot, query, [10, null, null, null, "series:many"]).ShouldBeLessThanOrEqualTo((3 * neighbours) + 40);
        }
    }

    /// <summary>Half a million relationships; ten million where the variable CAJAPAN_LARGE is set.</summary>
    [Fact]
    public void A_large_graph_takes_as_many_steps()
    {
        var snapshot = LargeGraph.OfRelationships(Environment.GetEnvironmentVariable("CAJAPAN_LARGE") is null ? 500_000 : 10_000_000);
        Report(snapshot);

        Steps(snapshot, new GraphQuery(Page(new NodeSet.All(NodeTypes.Meeting), [Queries.Key(NodeTypes.Meeting["date"])], total: true), 4), Forwards(new CursorPosition([0L], string.Empty))).ShouldBeLessThanOrEqualTo(80);
        Steps(
            snapshot, new GraphQuery(Page(new NodeSet.Where(new NodeSet.All(NodeTypes.Meeting), OfCountry(new Parameter(4))), [Queries.Key(NodeTypes.Meeting["date"])], total: true), 5),
            [10, null, null, null, "XX"]).ShouldBeLessThanOrEqualTo(60);
    }

    private static ImmutableArray<Column> Page(NodeSet nodes, ImmutableArray<OrderKey> order, bool total) =>
        [new Column.Page(nodes, order, Queries.Window, "list", total ? [.. NodesAndInfo, new PagePart.Total()] : [.. NodesAndInfo])];

    private static object?[] Forwards(CursorPosition after) => [10, after, null, null];

    private static Predicate.Some OfCountry(Parameter code) => new(
        Queries.Along(RelationshipTypes.ToMeeting, Direction.In, NodeTypes.Delegation),
        new Predicate.Some(Queries.Along(RelationshipTypes.OfCountry, Direction.Out, NodeTypes.Country), new Predicate.Compare(NodeTypes.Country["code"], Comparison.Eq, code)));

    private void Grows(ImmutableArray<Column> columns, object?[] parameters, long atMost)
    {
        var query = new GraphQuery(columns, parameters.Length);
        foreach (var size in Sizes)
        {
            var steps = Steps(LargeGraph.OfRelationships(size), query, parameters);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} relationships: {steps} steps"));
            steps.ShouldBeLessThanOrEqualTo(atMost);
        }
    }

    private static long Steps(Snapshot snapshot, GraphQuery query, object?[] parameters)
    {
        using var result = new EmbeddedStore(snapshot).Execute(query, parameters, CancellationToken.None);
        return result.Steps;
    }

    private void Report(Snapshot snapshot)
    {
        using var file = new CountingStream();
        SnapshotFile.Write(snapshot, file);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{snapshot.NodeCount:N0} nodes, {snapshot.RelationshipCount:N0} relationships, {file.Length:N0} bytes: {file.Length / (double)snapshot.RelationshipCount:F1} a relationship"));
    }
}
