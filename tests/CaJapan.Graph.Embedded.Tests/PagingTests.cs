using System.Collections.Immutable;
using System.Text;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Embedded.Tests.Random;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests;

public sealed class PagingTests
{
    private const string ListKey = "meetings";

    public static TheoryData<string, bool> Orders() => new()
    {
        { "id", false }, { "id", true }, { "name", false }, { "name", true }, { "date", false }, { "date", true }, { "ordinal", false }, { "ordinal", true }, { "format", false }, { "format", true },
        { "country", false }, { "country", true },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Visits_every_node_once_in_order_forwards_and_backwards(string key, bool descending)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var graph = new RandomGraph(new System.Random(seed)).Make();
            var store = new EmbeddedStore(Snapshot.Of(graph));
            var order = Order(key, descending);
            var whole = Pages(store, graph, order, size: 1000, backwards: false);
            for (var size = 1; size <= 4; size++)
            {
                Pages(store, graph, order, size, backwards: false).ShouldBe(whole);
                Pages(store, graph, order, size, backwards: true).ShouldBe(whole);
            }

            whole.Order(CodePoints.Order).ShouldBe(graph.Nodes.Where(n => n.Type == NodeTypes.Meeting).Select(n => n.Id));
        }
    }

    private static ImmutableArray<OrderKey> Order(string key, bool descending) => key switch
    {
        "id" => [Queries.Key(null, descending)],
        "country" => [new OrderKey([new Step(RelationshipTypes.HostedBy, Direction.Out, NodeTypes.Country)], NodeTypes.Country["name"], descending)],
        _ => [Queries.Key(NodeTypes.Meeting[key], descending)],
    };

    // The ids of all pages in the order of the list.
    private static List<string> Pages(EmbeddedStore store, PropertyGraph graph, ImmutableArray<OrderKey> order, int size, bool backwards)
    {
        var query = new GraphQuery(
            [
                new Column.Page(
                    new NodeSet.All(NodeTypes.Meeting), order, Queries.Window, ListKey,
                    [new PagePart.Nodes(Queries.Ids), new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage, PageInfoPart.StartCursor, PageInfoPart.EndCursor])]),
            ],
            4);
        var ids = new List<string>();
        CursorPosition? place = null;
        for (var more = true; more;)
        {
            object?[] parameters = backwards ? [null, null, size, place] : [size, place, null, null];
            using var result = store.Execute(query, parameters, CancellationToken.None);
            var page = result[result[result.Root][0]].ToArray();
            var nodes = result[page[0]].ToArray().Select(n => Text(result, result[n][0])).ToArray();
            var info = result[page[1]].ToArray();
            ids.InsertRange(backwards ? 0 : ids.Count, nodes);
            info[backwards ? 0 : 1].AsBoolean.ShouldBe(place is not null, "there is something on the side one comes from");
            more = info[backwards ? 1 : 0].AsBoolean;
            place = more ? Cursor.Decode(ListKey, order.Length, Text(result, info[backwards ? 2 : 3]), out _).ShouldNotBeNull() : null;
        }

        ids.Count.ShouldBe(graph.Nodes.Count(n => n.Type == NodeTypes.Meeting));
        return ids;
    }

    private static string Text(ResultTree result, Cell cell) => System.Text.Json.JsonSerializer.Deserialize<string>(Encoding.UTF8.GetString(result.JsonTextOf(in cell)))!;
}
