using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CaJapan.Graph.Api.Tests;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Tests.Translation;

/// <summary>The statements of one construct each, as the folder Approved has them. With the variable UPDATE_DOCUMENTS set, those are written anew.</summary>
public sealed class TranslatorTests
{
    private static readonly NodeSet Here = new NodeSet.Current();
    private static readonly NodeSet Meetings = new NodeSet.All(NodeTypes.Meeting);
    private static readonly Shape Named = new(NodeTypes.Entities.Select(t => KeyValuePair.Create(t, ImmutableArray.Create<Column>(new Column.Id(), new Column.Property(t["name"])))));
    private static readonly OrderKey ByDate = new([], NodeTypes.Meeting["date"], Descending: true);

    [Fact]
    public void Translates_a_node_by_id_with_what_is_around_it() => Approve(
        [
            new Column.One(
                new NodeSet.ById(new(0), [NodeTypes.Meeting]),
                [],
                new Shape(
                [
                    new(
                        NodeTypes.Meeting,
                        [
                            new Column.Property(NodeTypes.Meeting["date"]),
                            new Column.One(Along(RelationshipTypes.HeldAt), [], Named),
                            new Column.Many(
                                new NodeSet.Along(Here, new Step(RelationshipTypes.ToMeeting, Direction.In, null)),
                                [new([new(RelationshipTypes.OfCountry, Direction.Out, null)], NodeTypes.Country["nameSort"], Descending: false)],
                                Named),
                        ]),
                ])),
        ],
        ["meeting:som-12"]);

    [Fact]
    public void Translates_lists_along_one_relationship() => Approve(
        [
            new Column.One(
                new NodeSet.ById(new(0), [NodeTypes.TopicAppearance]),
                [],
                new Shape(
                [
                    new(
                        NodeTypes.TopicAppearance,
                        [
                            new Column.Many(new NodeSet.Along(Here, new Step(RelationshipTypes.CameUpIn, Direction.Out, NodeTypes.AgendaItem)), [], Named),
                            new Column.Many(new NodeSet.Along(Here, new Step(RelationshipTypes.CameUpIn, Direction.Out, NodeTypes.Outcome)), [], Named),
                        ]),
                ])),
        ],
        ["record:1"]);

    [Fact]
    public void Translates_a_filter_to_two_valued_logic() => Approve(
        [
            new Column.Count(new NodeSet.Where(Meetings, new Predicate.And(
            [
                new Predicate.Compare(NodeTypes.Meeting["status"], Comparison.Eq, new(0)),
                new Predicate.Not(new Predicate.Compare(NodeTypes.Meeting["date"], Comparison.Before, new(1))),
                new Predicate.Or([new Predicate.IsNull(NodeTypes.Meeting["ordinal"]), new Predicate.Compare(NodeTypes.Meeting["level"], Comparison.Gte, new(2))]),
                new Predicate.Not(new Predicate.Some(Along(RelationshipTypes.InSeries), new Predicate.CompareId(Comparison.Ne, new(3)))),
            ]))),
        ],
        ["HELD", PartialDate.Parse("2010"), "MINISTER", "series:som"]);

    [Fact]
    public void Translates_a_page_after_a_cursor() => Approve(
        [
            new Column.Page(
                Meetings,
                [ByDate],
                new Window(new(0), new(1), new(2), new(3)),
                "meetings",
                [new PagePart.Edges([new EdgePart.CursorText(), new EdgePart.Node(Named)]), new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage, PageInfoPart.EndCursor])]),
        ],
        [10, new CursorPosition([null], "meeting:som-1"), null, null]);

    [Fact]
    public void Translates_the_last_page_with_total_and_facets() => Approve(
        [
            new Column.Page(
                Meetings,
                [],
                new Window(new(0), new(1), new(2), new(3)),
                "meetings",
                [
                    new PagePart.Nodes(Named),
                    new PagePart.Total(),
                    new PagePart.Facets(
                        [new Facet("SERIES", [new(RelationshipTypes.InSeries, Direction.Out, null)], null), new Facet("YEAR", [], NodeTypes.Meeting["years"])],
                        new(4),
                        [new FacetPart.By(), new FacetPart.Total(), new FacetPart.Values([FacetValuePart.Value, FacetValuePart.Label, FacetValuePart.Count])]),
                ]),
        ],
        [null, null, 5, null, 10]);

    [Fact]
    public void Translates_what_several_share() => Approve(
        [new Column.Many(new NodeSet.Shared(new(0), NodeTypes.Official, Along(RelationshipTypes.Attended)), [ByDate], Named)],
        [new[] { "official:a", "official:b" }]);

    [Fact]
    public void Translates_paths() => Approve(
        [
            new Column.Paths(
                new(0), new(1), [RelationshipTypes.Attended, RelationshipTypes.Represented], [RelationshipTypes.Represented], new(2), new(3), [new PathPart.Length(), new PathPart.Nodes(Named)]),
        ],
        ["official:a", "official:b", 4, 10]);

    [Fact]
    public void Translates_a_neighbourhood() => Approve(
        [new Column.Neighborhood(new(0), new(1), new(2), [RelationshipTypes.Attended], [new PathPart.Nodes(Named), new PathPart.Truncated()])],
        [new[] { "official:a" }, 1, 50]);

    [Fact]
    public void Gives_no_value_but_as_a_parameter()
    {
        const string Value = "it's `\\' a value";
        var text = Text([new Column.Count(new NodeSet.Where(Meetings, new Predicate.Compare(NodeTypes.Meeting["name"], Comparison.Contains, new(0))))], [Value]);

        text.ShouldNotContain("value");
    }

    private static NodeSet.Along Along(RelationshipType type) => new(Here, new Step(type, Direction.Out, null));

    private static string Text(ImmutableArray<Column> columns, object?[] parameters) =>
        Translator.Translate(new GraphQuery(columns, parameters.Length), new StatementVariant(parameters)).Text;

    private static void Approve(ImmutableArray<Column> columns, object?[] parameters, [CallerMemberName] string name = "")
    {
        var text = Text(columns, parameters) + "\n";
        var path = Path.Combine(Repository.Root, "tests", "CaJapan.Graph.Neo4j.Tests", "Translation", "Approved", $"{name}.cypher");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") is not null)
        {
            File.WriteAllText(path, text);
        }

        text.ShouldBe(File.ReadAllText(path));
    }
}
