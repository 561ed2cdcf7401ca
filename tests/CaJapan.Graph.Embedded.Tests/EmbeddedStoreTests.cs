using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Ontology.NodeTypes;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>The conventions, each against the readings of it that would be as easy to take.</summary>
public sealed class EmbeddedStoreTests
{
    [Fact]
    public void Puts_missing_values_last_in_both_directions_and_breaks_ties_by_ascending_id()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a").Node(Meeting, "meeting:b", ("ordinal", 1)).Node(Meeting, "meeting:c", ("ordinal", 2)).Node(Meeting, "meeting:d", ("ordinal", 2));

        Ids(graph, new NodeSet.All(Meeting), Queries.Key(Meeting["ordinal"])).ShouldBe("b c d a");
        Ids(graph, new NodeSet.All(Meeting), Queries.Key(Meeting["ordinal"], descending: true)).ShouldBe("c d b a");
    }

    [Fact]
    public void Orders_dates_by_earliest_then_latest_day_and_not_by_how_they_are_written()
    {
        var graph = new TestGraph();
        foreach (var (id, date) in new[] { ("a", "2004"), ("b", "2004-01-01"), ("c", "[2004-01-01..2004-12-31]"), ("d", "2003-12-31"), ("e", "[..2005]") })
        {
            graph.Node(Meeting, "meeting:" + id, ("date", PartialDate.Parse(date)));
        }

        Ids(graph, new NodeSet.All(Meeting), Queries.Key(Meeting["date"])).ShouldBe("e d b a c");
        Ids(graph, new NodeSet.All(Meeting), Queries.Key(Meeting["date"], descending: true)).ShouldBe("a c b d e");
    }

    [Fact]
    public void Orders_texts_by_code_point_and_not_by_utf16_unit()
    {
        var graph = new TestGraph().Node(Topic, "topic:a", ("name", "😀")).Node(Topic, "topic:b", ("name", "｡")).Node(Topic, "topic:c", ("name", "Z")).Node(Topic, "topic:d", ("name", "a"));

        Ids(graph, new NodeSet.All(Topic), Queries.Key(Topic["name"])).ShouldBe("c d b a");
    }

    [Fact]
    public void Fails_every_test_of_a_missing_value_so_that_its_complement_holds()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a").Node(Meeting, "meeting:b", ("ordinal", 1)).Node(Meeting, "meeting:c", ("ordinal", 2));
        Predicate Ordinal(Comparison comparison) => new Predicate.Compare(Meeting["ordinal"], comparison, new Parameter(0));

        Ids(graph, Filtered(Ordinal(Comparison.Ne)), 1).ShouldBe("c");
        Ids(graph, Filtered(new Predicate.Not(Ordinal(Comparison.Eq))), 1).ShouldBe("a c");
        Ids(graph, Filtered(new Predicate.Not(Ordinal(Comparison.Lt))), 2).ShouldBe("a c");
        Ids(graph, Filtered(new Predicate.IsNull(Meeting["ordinal"]))).ShouldBe("a");
    }

    [Fact]
    public void Holds_of_all_for_an_empty_and_but_of_none_for_an_empty_or_or_in()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a", ("ordinal", 1));

        Ids(graph, Filtered(new Predicate.And([]))).ShouldBe("a");
        Ids(graph, Filtered(new Predicate.Or([]))).ShouldBe(string.Empty);
        Ids(graph, Filtered(new Predicate.Compare(Meeting["ordinal"], Comparison.In, new Parameter(0))), (object)Array.Empty<int>()).ShouldBe(string.Empty);
        Ids(graph, Filtered(new Predicate.CompareId(Comparison.In, new Parameter(0))), (object)Array.Empty<string>()).ShouldBe(string.Empty);
    }

    [Theory]
    [InlineData(Comparison.Eq, "2018", "year")]
    [InlineData(Comparison.Overlaps, "2018", "day year")]
    [InlineData(Comparison.Overlaps, "2018-01-26", "day year")]
    [InlineData(Comparison.Before, "2018", "earlier")]
    [InlineData(Comparison.Before, "2018-06", "day earlier")]
    [InlineData(Comparison.After, "2018", "later")]
    [InlineData(Comparison.After, "2018-01-25", "day later")]
    [InlineData(Comparison.Gte, "2018-01-01", "day later year")]
    [InlineData(Comparison.Gte, "2018-01-02", "day later")]
    [InlineData(Comparison.Lte, "2018-12-31", "day earlier year")]
    [InlineData(Comparison.Lte, "2018-12-30", "day earlier")]
    public void Compares_dates_as_intervals(Comparison comparison, string operand, string expected)
    {
        var graph = new TestGraph();
        foreach (var (id, date) in new[] { ("year", "2018"), ("day", "2018-01-26"), ("earlier", "2017-12-31"), ("later", "2019-01"), })
        {
            graph.Node(Meeting, "meeting:" + id, ("date", PartialDate.Parse(date)));
        }

        Ids(graph.Node(Meeting, "meeting:none"), Filtered(new Predicate.Compare(Meeting["date"], comparison, new Parameter(0))), PartialDate.Parse(operand)).ShouldBe(expected);
    }

    [Fact]
    public void Finds_a_node_by_a_former_id_unless_another_has_that_id_now()
    {
        var graph = new TestGraph().Node(Official, "official:new", ("formerIds", (string[])["official:old", "official:taken"])).Node(Official, "official:taken");
        var byId = new Column.One(new NodeSet.ById(new Parameter(0), [Official]), [], Queries.Ids);

        Ask(graph, byId, "official:old").ShouldBe("""(Official("official:new"))""");
        Ask(graph, byId, "official:taken").ShouldBe("""(Official("official:taken"))""");
        Ask(graph, byId, "official:none").ShouldBe("(null)");
        Ask(graph, byId, [null]).ShouldBe("(null)");
        Ask(graph, new Column.One(new NodeSet.ById(new Parameter(0), [Country]), [], Queries.Ids), "official:old").ShouldBe("(null)");
    }

    [Fact]
    public void Gives_the_nodes_of_ids_in_the_order_given_each_once_but_for_each_id_a_row()
    {
        var graph = new TestGraph().Node(Topic, "topic:a").Node(Topic, "topic:b");
        string[] ids = ["topic:b", "topic:a", "topic:x", "topic:b"];

        Ask(graph, new Column.Many(new NodeSet.ByIds(new Parameter(0), Topic), [], Queries.Ids), (object)ids).ShouldBe("""([Topic("topic:b") Topic("topic:a")])""");
        Ask(graph, new Column.ForEachId(new Parameter(0), Queries.Ids), (object)ids).ShouldBe("""([Topic("topic:b") Topic("topic:a") null Topic("topic:b")])""");
    }

    [Fact]
    public void Tells_that_a_list_is_too_long_and_never_cuts_it()
    {
        var graph = new TestGraph();
        var all = new Column.Many(new NodeSet.All(Topic), [], Queries.Ids);
        for (var i = 0; i < Limits.ListLength; i++)
        {
            graph.Node(Topic, $"topic:{i}");
        }

        Ask(graph, all).ShouldNotContain("!");
        Ask(graph.Node(Topic, "topic:x"), all).ShouldBe("(!LIST_TOO_LONG)");
    }

    [Fact]
    public void Says_what_lies_on_both_sides_of_a_page()
    {
        var graph = new TestGraph().Node(Topic, "topic:a").Node(Topic, "topic:b").Node(Topic, "topic:c");
        var page = new Column.Page(new NodeSet.All(Topic), [], Queries.Window, "topics", [new PagePart.Nodes(Queries.Ids), new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage])]);
        CursorPosition At(string id) => new([], "topic:" + id);

        Ask(graph, page, 1, At("a"), null, null).ShouldBe("""(([Topic("topic:b")] (true true)))""");
        Ask(graph, page, null, null, 1, At("c")).ShouldBe("""(([Topic("topic:b")] (true true)))""");
        Ask(graph, page, 5, At("c"), null, null).ShouldBe("(([] (false true)))");
        Ask(graph, page, 5, At("aa"), null, null).ShouldBe("""(([Topic("topic:b") Topic("topic:c")] (false true)))""");
        Ask(graph, page, 0, null, null, null).ShouldBe("(([] (true false)))");
        Ask(graph, page, 5, At("b"), null, At("b")).ShouldBe("(([] (true true)))");
    }

    [Fact]
    public void Counts_a_facet_over_the_whole_list_each_node_once_a_value()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a", ("years", (int[])[2021, 2020, 2021])).Node(Meeting, "meeting:b", ("years", (int[])[2021])).Node(Meeting, "meeting:c", ("years", (int[])[900]));
        var page = new Column.Page(
            new NodeSet.All(Meeting), [], Queries.Window, "meetings",
            [new PagePart.Facets([new Facet("YEAR", [], Meeting["years"])], new Parameter(4), [new FacetPart.By(), new FacetPart.Total(), new FacetPart.Values([FacetValuePart.Value, FacetValuePart.Count])])]);

        Ask(graph, page, 1, null, null, null, 2).ShouldBe("""(([("YEAR" 3 [("2021" 2) ("2020" 1)])]))""");
    }

    [Fact]
    public void Counts_a_facet_by_those_alone_that_its_predicate_lets_through()
    {
        var graph = new TestGraph().Node(Meeting, "meeting:a").Node(NodeTypes.Country, "country:a").Node(NodeTypes.Country, "country:b")
            .Node(NodeTypes.Delegation, "delegation:a", ("attendance", "PRESENT")).Node(NodeTypes.Delegation, "delegation:b", ("attendance", "ABSENT"))
            .Link(RelationshipTypes.ToMeeting, "delegation:a", "meeting:a").Link(RelationshipTypes.ToMeeting, "delegation:b", "meeting:a")
            .Link(RelationshipTypes.OfCountry, "delegation:a", "country:a").Link(RelationshipTypes.OfCountry, "delegation:b", "country:b");
        var facet = new Facet("PARTICIPANT", [new Step(RelationshipTypes.ToMeeting, Direction.In, null), new Step(RelationshipTypes.OfCountry, Direction.Out, null)], null)
        {
            Where = new Predicate.Compare(NodeTypes.Delegation["attendance"], Comparison.Eq, new Parameter(5)),
        };
        var page = new Column.Page(
            new NodeSet.All(Meeting), [], Queries.Window, "meetings",
            [new PagePart.Facets([facet], new Parameter(4), [new FacetPart.Total(), new FacetPart.Values([FacetValuePart.Value, FacetValuePart.Count])])]);

        Ask(graph, page, 1, null, null, null, 10, "PRESENT").ShouldBe("""(([(1 [("country:a" 1)])]))""");
    }

    [Fact]
    public void Gives_relationships_in_the_order_they_were_said()
    {
        var graph = new TestGraph().Node(NodeTypes.Fact, "fact:1").Node(Meeting, "meeting:a").Node(Meeting, "meeting:b")
            .Link(RelationshipTypes.Supports, "fact:1", "meeting:b", "date").Link(RelationshipTypes.Supports, "fact:1", "meeting:a").Link(RelationshipTypes.Supports, "fact:1", "meeting:b", "chair");
        var supports = new Column.Edges(new Step(RelationshipTypes.Supports, Direction.Out, null), [new Column.EdgeText(), new Column.Id()]);

        Ask(graph, new Column.One(new NodeSet.ById(new Parameter(0), []), [], Queries.Shape(NodeTypes.Fact, supports)), "fact:1")
            .ShouldBe("""(Fact([("date" "meeting:b") (null "meeting:a") ("chair" "meeting:b")]))""");
    }

    [Fact]
    public void Finds_through_neighbours_all_that_a_scan_would_find()
    {
        var graph = new TestGraph();
        for (var i = 10; i < 90; i++)
        {
            graph.Node(Meeting, $"meeting:{i}").Node(Country, $"country:{i}", ("code", $"C{i}")).Link(RelationshipTypes.HostedBy, $"meeting:{i}", $"country:{i}");
        }

        var hostedBy = new Predicate.Some(
            Queries.Along(RelationshipTypes.HostedBy, Direction.Out, Country), new Predicate.Compare(Country["code"], Comparison.In, new Parameter(0)));

        Ids(graph, Filtered(hostedBy), (object)(string[])["C41", "C12", "none", "C77"]).ShouldBe("12 41 77");
    }

    [Fact]
    public void Stops_when_nobody_waits_for_the_answer()
    {
        var store = new EmbeddedStore(Snapshot.Of(new TestGraph().ToGraph()));

        Should.Throw<OperationCanceledException>(() => store.Execute(new GraphQuery([], 0), [], new CancellationToken(canceled: true)));
    }

    internal static string Ask(TestGraph graph, Column column, params object?[] parameters)
    {
        using var result = new EmbeddedStore(Snapshot.Of(graph.ToGraph())).Execute(new GraphQuery([column], parameters.Length), parameters, CancellationToken.None);
        return result.Render();
    }

    private static NodeSet.Where Filtered(Predicate predicate) => new(new NodeSet.All(Meeting), predicate);

    private static string Ids(TestGraph graph, NodeSet nodes, OrderKey key) => Bare(Ask(graph, new Column.Many(nodes, [key], Queries.Ids)));

    private static string Ids(TestGraph graph, NodeSet nodes, params object?[] parameters) => Bare(Ask(graph, new Column.Many(nodes, [], Queries.Ids), parameters));

    // The ids without their kinds and the rows around them.
    private static string Bare(string answer) => string.Join(' ', answer.Split('"').Where((_, i) => i % 2 == 1).Select(id => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]));
}
