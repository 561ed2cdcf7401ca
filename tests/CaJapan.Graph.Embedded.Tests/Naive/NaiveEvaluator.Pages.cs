using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests.Naive;

/// <content>Pages and facets.</content>
internal sealed partial class NaiveEvaluator
{
    private string Page(Column.Page page, Node? scope)
    {
        var all = Set(page.Nodes, scope).Select(n => (Node: n, Position: Position(n, page.Order))).Order(Comparer<(Node, CursorPosition Position)>.Create((x, y) => ComparePositions(x.Position, y.Position, page.Order))).ToList();
        return Page(all, (x, y) => ComparePositions(x, y, page.Order), page.Window, page.ListKey, page.Parts);
    }

    private string CompanionPage(Column.CompanionPage page, Node scope)
    {
        var outer = _companion;
        _companion = (page.There, scope);
        var all = graph.Nodes.Where(n => n.Type == scope.Type && n != scope)
            .Select(n => (Node: n, Position: new CursorPosition([Shared(n).Count], n.Id)))
            .Where(n => (int)n.Position.Keys[0]! > 0)
            .Order(Comparer<(Node, CursorPosition Position)>.Create((x, y) => CompareCompanions(x.Position, y.Position))).ToList();
        var text = Page(all, CompareCompanions, page.Window, page.ListKey, page.Parts);
        _companion = outer;
        return text;
    }

    private static int CompareCompanions(CursorPosition x, CursorPosition y) =>
        ((int)y.Keys[0]!).CompareTo((int)x.Keys[0]!) is var sign && sign != 0 ? sign : CodePoints.Order.Compare(x.Id, y.Id);

    private string Page(List<(Node Node, CursorPosition Position)> all, Comparison<CursorPosition> compare, Window window, string listKey, ImmutableArray<PagePart> parts)
    {
        var low = parameters[window.After.Index] is CursorPosition after ? all.Count(n => compare(n.Position, after) <= 0) : 0;
        var high = parameters[window.Before.Index] is CursorPosition before ? Math.Max(low, all.Count(n => compare(n.Position, before) < 0)) : all.Count;
        var (start, end) = parameters[window.First.Index] is int first ? (low, Math.Min(high, low + first)) : (Math.Max(low, high - (int)parameters[window.Last.Index]!), high);
        var page = all[start..end];
        return Rendering.Row(null, parts.Select(part => part switch
        {
            PagePart.Edges p => Rendering.List(page.Select(n => Rendering.Row(null, p.Cells.Select(c => Edge(c, n.Node, n.Position, listKey))))),
            PagePart.Nodes p => Rendering.List(page.Select(n => Row(p.Shape, n.Node))),
            PagePart.Info p => Rendering.Row(null, p.Cells.Select(c => c switch
            {
                PageInfoPart.HasNextPage => Value(end < all.Count),
                PageInfoPart.HasPreviousPage => Value(start > 0),
                PageInfoPart.StartCursor => Value(page.Count == 0 ? null : Cursor.Encode(listKey, page[0].Position)),
                _ => Value(page.Count == 0 ? null : Cursor.Encode(listKey, page[^1].Position)),
            })),
            PagePart.Total => Value(all.Count),
            PagePart.Facets p => Rendering.List(p.By.Select(f => Facet(f, (int)parameters[p.First.Index]!, p.Cells, [.. all.Select(n => n.Node)]))),
            _ => throw new UnreachableException(),
        }));
    }

    private string Edge(EdgePart cell, Node node, CursorPosition position, string listKey) => cell switch
    {
        EdgePart.CursorText => Value(Cursor.Encode(listKey, position)),
        EdgePart.Node c => Row(c.Shape, node),
        EdgePart.Cell c => Cell(c.Column, node),
        _ => throw new UnreachableException(),
    };

    private string Facet(Facet facet, int first, ImmutableArray<FacetPart> cells, List<Node> nodes)
    {
        var values = nodes.SelectMany(n => FacetValues(facet, n).Distinct()).GroupBy(v => v)
            .Select(g => (g.Key.Value, g.Key.Label, Count: g.Count())).OrderByDescending(v => v.Count).ThenBy(v => v.Value, CodePoints.Order).ToList();
        return Rendering.Row(null, cells.Select(cell => cell switch
        {
            FacetPart.By => Value(facet.Symbol),
            FacetPart.Total => Value(values.Count),
            FacetPart.Values p => Rendering.List(values.Take(first).Select(v => Rendering.Row(null, p.Cells.Select(c => c switch
            {
                FacetValuePart.Value => Value(v.Value),
                FacetValuePart.Label => Value(v.Label),
                _ => Value(v.Count),
            })))),
            _ => throw new UnreachableException(),
        }));
    }

    private IEnumerable<(string Value, string Label)> FacetValues(Facet facet, Node node) => facet.Property is { } property
        ? Values(node, property).Select(v => v is bool flag ? (flag ? "true" : "false") : Convert.ToString(v, CultureInfo.InvariantCulture)!).Select(v => (v, v))
        : Set(facet.Reached(), node).Select(n => (n.Id, (n.Type.TryGetProperty("name", out var name) ? n.Values[name.Ordinal] as string : null) ?? n.Id));
}
