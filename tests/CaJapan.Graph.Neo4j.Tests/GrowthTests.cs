using System.Collections.Immutable;
using System.Globalization;
using CaJapan.Graph.Embedded.Tests;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Tests.Servers;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Tests;

/// <summary>What the same answers cost in graphs of two sizes. From some thousands of nodes on Neo4j has been seen to prefer plans that read a whole list.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class GrowthTests(Neo4jFixture neo4j)
{
    private const int Small = 100;
    private const int Large = 4000;
    private const int Middle = 50;

    private static readonly ImmutableArray<Column.Page> Pages =
    [
        .. PageKeys.Types.SelectMany(type =>
            (PropertyType?[])[null, .. PageKeys.Of(type)], (type, property) => (type, property))
            .SelectMany(o => o.property is null ? [false] : (bool[])[false, true], (o, descending) => (o.type, o.property, descending))
            .Select((o, i) => new Column.Page(
                new NodeSet.All(o.type),
                o.property is null ? [] : [Queries.Key(o.property, o.descending)],
                new Window(new(i * 4), new((i * 4) + 1), new((i * 4) + 2), new((i * 4) + 3)),
                "list",
                [new PagePart.Nodes(Queries.Ids), new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage, PageInfoPart.EndCursor]), new PagePart.Total()])),
    ];

    [SkippableFact]
    public async Task A_page_of_a_whole_list_costs_no_more_in_a_larger_graph()
    {
        var small = await HitsOfPagesAsync(Small);
        var large = await HitsOfPagesAsync(Large);

        foreach (var ((page, hits), (_, before)) in large.Zip(small))
        {
            hits.ShouldBeLessThanOrEqualTo(before, page);
        }
    }

    [SkippableFact]
    public async Task What_stands_at_the_end_of_a_filter_is_found_at_the_same_cost_in_a_graph_of_any_size()
    {
        var representation = NodeTypes.Representation;
        ImmutableArray<Column> columns =
        [
            new Column.One(
                new NodeSet.ById(new(0), [NodeTypes.Country]),
                [],
                Queries.Shape(
                    NodeTypes.Country,
                    new Column.Many(
                        new NodeSet.Where(Queries.Along(RelationshipTypes.OfCountry, Direction.In, representation), InSeries), [Queries.Key(representation["position"])], Queries.Ids))),
            new Column.Page(new NodeSet.Where(new NodeSet.All(NodeTypes.Meeting), InSeries), [], new Window(new(2), new(3), new(3), new(3)), "list", [new PagePart.Nodes(Queries.Ids), new PagePart.Total()]),
        ];

        async Task<string> AskAsync(int series)
        {
            await neo4j.LoadAsync(OfSeries(series));
            using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
            var (query, parameters) = (new GraphQuery(columns, 4), new object?[] { "country:x", "series:0", 3, null });
            using var answer = await store.ExecuteAsync(query, parameters, CancellationToken.None);
            return $"{answer.Render()}: {(await store.ProfileAsync(query, parameters, CancellationToken.None)).DbHits} hits";
        }

        var small = await AskAsync(Small);
        var large = await AskAsync(Large);

        small.ShouldContain("representation:0");
        large.ShouldBe(small);
    }

    private static Predicate InSeries => new Predicate.Some(Queries.Along(RelationshipTypes.InSeries, Direction.Out), new Predicate.CompareId(Comparison.Eq, new(1)));

    // In each order: from the start and after a place, or from the end and before one.
    private async Task<ImmutableArray<(string Page, long Hits)>> HitsOfPagesAsync(int nodes)
    {
        await neo4j.LoadAsync(Graph(nodes));
        using var store = new Neo4jStore(neo4j.Options, TimeProvider.System);
        var hits = ImmutableArray.CreateBuilder<(string Page, long Hits)>();
        foreach (var (page, i) in Pages.Select((p, i) => (p, i)))
        {
            var place = Place(page);
            object?[][] windows = i % 2 == 0 ? [[3, null, null, null], [3, place, null, null]] : [[null, null, 3, null], [null, null, 3, place]];
            foreach (var window in windows)
            {
                var parameters = new object?[Pages.Length * 4];
                window.CopyTo(parameters, page.Window.First.Index);
                var profile = await store.ProfileAsync(new GraphQuery([page], parameters.Length), parameters, CancellationToken.None);
                hits.Add(($"{page} {string.Join(' ', window)}", profile.DbHits));
            }
        }

        return hits.ToImmutable();
    }

    // Many series of one meeting each, at all of which one country was represented.
    private static PropertyGraph OfSeries(int series)
    {
        var graph = new TestGraph().Node(NodeTypes.Country, "country:x");
        for (var i = 0; i < series; i++)
        {
            graph.Node(NodeTypes.Series, $"series:{i}").Node(NodeTypes.Meeting, $"meeting:{i}").Node(NodeTypes.Representation, $"representation:{i}", ("position", 0))
                .Link(RelationshipTypes.InSeries, $"meeting:{i}", $"series:{i}").Link(RelationshipTypes.InSeries, $"representation:{i}", $"series:{i}")
                .Link(RelationshipTypes.OfCountry, $"representation:{i}", "country:x");
        }

        return graph.ToGraph();
    }

    private static CursorPosition Place(Column.Page page)
    {
        var id = Id(((NodeSet.All)page.Nodes).Type, Middle);
        return new([.. page.Order.Select(k => Key(k.Property!, Value(k.Property!, Middle)))], id);
    }

    private static PropertyGraph Graph(int nodes)
    {
        var graph = new TestGraph();
        foreach (var type in PageKeys.Types)
        {
            for (var i = 0; i < nodes; i++)
            {
                graph.Node(type, Id(type, i), [.. PageKeys.Of(type).Select(p => (p.Name, Value(p, i)))]);
            }
        }

        return graph.ToGraph();
    }

    private static object? Value(PropertyType property, int i) => property.Kind switch
    {
        ValueKind.Enum => property.Symbols[i % property.Symbols.Length],
        ValueKind.Text => i.ToString("D5", CultureInfo.InvariantCulture),
        ValueKind.Date => PartialDate.Of(new DateOnly(2004, 8, 28).AddDays(i)),
        _ => i,
    };

    private static object? Key(PropertyType property, object? value) => value switch
    {
        PartialDate date => Cursor.DateKey(date),
        string symbol when property.Kind == ValueKind.Enum => property.Symbols.IndexOf(symbol),
        _ => value,
    };

    private static string Id(NodeType type, int i) => string.Create(CultureInfo.InvariantCulture, $"{type.Name}:{i:D5}");
}
