using System.Diagnostics;
using System.Globalization;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests.Naive;

/// <summary>The query algebra as its comments read, by nested loops over the lists of a graph: slow, and easy to see right. Its answers are rendered texts.</summary>
internal sealed partial class NaiveEvaluator(PropertyGraph graph, object?[] parameters)
{
    private (Step There, Node Of)? _companion;
    private string? _edgeText;

    public string Answer(GraphQuery query) => Rendering.Row(null, query.Columns.Select(c => Cell(c, null)));

    private string Cell(Column column, Node? scope) => column switch
    {
        Column.Id => Rendering.Text(scope!.Id),
        Column.Property c => Value(Has(scope!, c.Type) ? scope!.Values[c.Type.Ordinal] : null),
        Column.EdgeText => Value(_edgeText),
        Column.One c => Ordered(c.Nodes, c.Order, scope) is [var first, ..] ? Row(c.Shape, first) : "null",
        Column.Many c => List(c.Shape, Ordered(c.Nodes, c.Order, scope)),
        Column.ForEachId c => Rendering.List(Texts(c.Ids).Select(id => Find(id, NodeTypes.Identified) is { } node ? Row(c.Shape, node) : "null")),
        Column.Edges c => Edges(c, scope!),
        Column.Group c => Rendering.Row(null, c.Columns.Select(x => Cell(x, scope))),
        Column.Self c => Row(c.Shape, scope!),
        Column.Count c => Set(c.Nodes, scope).Count.ToString(CultureInfo.InvariantCulture),
        Column.Value c => Value(parameters[c.Parameter.Index]),
        Column.Page c => Page(c, scope),
        Column.CompanionPage c => CompanionPage(c, scope!),
        Column.SharedMany c => List(c.Shape, Sorted(Shared(scope!), c.Order)),
        Column.SharedCount => Shared(scope!).Count.ToString(CultureInfo.InvariantCulture),
        Column.Paths c => Paths(c),
        Column.Neighborhood c => Neighborhood(c),
        _ => throw new UnreachableException(),
    };

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => Rendering.Text(text),
        int integer => integer.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        string[] texts => Rendering.List(texts.Select(Rendering.Text)),
        int[] integers => Rendering.List(integers.Select(i => i.ToString(CultureInfo.InvariantCulture))),
        var date => Rendering.Text(date.ToString()!),
    };

    private string Row(Shape shape, Node node) => Rendering.Row(node.Type.Name, shape[node.Type].Select(c => Cell(c, node)));

    private string List(Shape shape, List<Node> nodes) => nodes.Count > Limits.ListLength ? "!LIST_TOO_LONG" : Rendering.List(nodes.Select(n => Row(shape, n)));

    private string Edges(Column.Edges edges, Node scope)
    {
        var outer = _edgeText;
        var rows = new List<string>();
        foreach (var (neighbour, relationship) in Follow(scope, edges.Step))
        {
            _edgeText = relationship.Values.FirstOrDefault() as string;
            rows.Add(Rendering.Row(null, edges.Columns.Select(c => Cell(c, neighbour))));
        }

        _edgeText = outer;
        return Rendering.List(rows);
    }

    private List<Node> Shared(Node other) =>
        [.. Neighbours(_companion!.Value.Of, _companion.Value.There).Intersect(Neighbours(other, _companion.Value.There)).OrderBy(n => n.Id, CodePoints.Order)];

    private string[] Texts(Parameter parameter) => (string[]?)parameters[parameter.Index] ?? [];
}
