using System.Collections.Immutable;
using System.Text.Json;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Names;

/// <summary>Reads all names out of a store, page by page: the spellings of what has any, and of other entities the name they show.</summary>
internal static class NameReading
{
    private const int PageLength = 1_000;
    private const string ListKey = "names";

    public static async Task<ImmutableArray<NamedEntity>> ReadAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var names = ImmutableArray.CreateBuilder<NamedEntity>();
        var owner = new Shape(NodeTypes.Entities.Select(type => KeyValuePair.Create(type, ImmutableArray.Create<Column>(new Column.Id()))));
        var spelling = new Column.One(new NodeSet.Along(new NodeSet.Current(), new Step(RelationshipTypes.NameOf, Direction.Out, null)), [], owner);
        await ReadAsync(store, new NodeSet.All(NodeTypes.Name), spelling, new Column.Property(NodeTypes.Name["text"]), names, cancellationToken);

        var spelled = new Predicate.Some(new NodeSet.Along(new NodeSet.Current(), new Step(RelationshipTypes.NameOf, Direction.In, NodeTypes.Name)), new Predicate.And([]));
        foreach (var type in NodeTypes.Entities)
        {
            var itself = new Column.Self(new Shape([KeyValuePair.Create(type, ImmutableArray.Create<Column>(new Column.Id()))]));
            await ReadAsync(store, new NodeSet.Where(new NodeSet.All(type), new Predicate.Not(spelled)), itself, new Column.Property(type["name"]), names, cancellationToken);
        }

        return names.DrainToImmutable();
    }

    /// <summary>Reads one list: an entity and a text a row.</summary>
    private static async Task ReadAsync(
        IGraphStore store, NodeSet nodes, Column entity, Column text, ImmutableArray<NamedEntity>.Builder names, CancellationToken cancellationToken)
    {
        var window = new Window(new Parameter(0), new Parameter(1), new Parameter(2), new Parameter(3));
        var edges = new PagePart.Edges([new EdgePart.Cell(entity), new EdgePart.Cell(text)]);
        var query = new GraphQuery([new Column.Page(nodes, [], window, ListKey, [edges, new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.EndCursor])])], 4);
        CursorPosition? after = null;
        do
        {
            using var result = await store.ExecuteAsync(query, [PageLength, after, null, null], cancellationToken);
            var page = result[result.Root, 0];
            Add(result, result[page, 0], names);
            var info = result[page, 1];
            after = result[info, 0].AsBoolean ? Cursor.Decode(ListKey, 0, Text(result, result[info, 1]), out _) : null;
        }
        while (after is not null);
    }

    private static void Add(ResultTree result, Cell edges, ImmutableArray<NamedEntity>.Builder names)
    {
        for (var i = 0; i < edges.Count; i++)
        {
            var edge = result[edges, i];
            var (entity, text) = (result[edge, 0], result[edge, 1]);
            if (entity.Kind == CellKind.Row && text.Kind == CellKind.Text)
            {
                names.Add(new NamedEntity(Text(result, result[entity, 0]), entity.NodeType!, Text(result, text)));
            }
        }
    }

    private static string Text(ResultTree result, Cell cell)
    {
        var reader = new Utf8JsonReader(result.JsonTextOf(in cell));
        reader.Read();
        return reader.GetString()!;
    }
}
