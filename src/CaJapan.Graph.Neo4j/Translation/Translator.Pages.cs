using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Pages: one more node than asked for is found, which tells whether there are more; the rest of the row is made of those within.</content>
internal sealed partial class Translator
{
    private CellDraft Page(Column.Page page, Scope scope, RowDraft row)
    {
        var source = new PageSource(clauses => Nodes(page.Nodes, scope, clauses), (found, clauses) => Keys(page.Order, found, clauses))
        {
            Index = PageIndex.Of(page.Nodes, page.Order),
            Count = KnownCount(page.Nodes),
        };
        return Paged(source, [.. page.Order.Select(k => k.Property?.Kind == ValueKind.Date)], page.Window, page.ListKey, page.Parts, scope, row);
    }

    private CellDraft CompanionPage(Column.CompanionPage page, Scope scope, RowDraft row)
    {
        var times = new Variable("times");
        var source = new PageSource(
            clauses => Companions(page.There, scope, times, clauses),
            (_, _) => [new SortKey(times, IsText: false, Descending: true)])
        {
            FindsKeys = true,
        };
        return Paged(source, [false], page.Window, page.ListKey, page.Parts, scope with { CompanionOf = scope.Here, CompanionStep = page.There }, row);
    }

    private static Found Companions(Step there, Scope scope, Variable times, List<Clause> clauses)
    {
        var shared = Follow(Here(scope), there, null, clauses);
        clauses.Add(Make.With(new Projection(shared.Node)) with { Distinct = true });
        var back = there.Back(scope.Types is [var only] ? only : null);
        var companion = Follow(shared, back, null, clauses) with { Types = scope.Types, Distinct = true };
        Require(companion.Node.Binary(Operator.NotEqual, scope.Here), clauses);
        if (scope.Types.Length > 1)
        {
            Require(companion.Node.Property("type").Binary(Operator.Equal, scope.Here.Property("type")), clauses);
        }

        clauses.Add(Make.With(new Projection(companion.Node), new Projection(Make.CountDistinct(shared.Node), times)));
        return companion;
    }

    private CellDraft Paged(PageSource source, ImmutableArray<bool> dateKeys, Window window, string listKey, ImmutableArray<PagePart> parts, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        Variable? members = null;
        if (parts.Any(p => p is PagePart.Facets || (p is PagePart.Total && source.Count is null)))
        {
            members = new Variable("members");
            var all = new List<Clause>();
            var found = source.Find(all);
            clauses.Add(Make.With(new Projection(Make.Collect([.. all, Make.Return(found.Node) with { Distinct = !found.Distinct }]), members)));
            source = source.Among(members, found.Types);
        }

        var withKeys = source.Index is null && parts.Any(HasCursors);
        var backwards = !_variant.Has(window.First);
        var count = Make.Plain(backwards ? window.Last : window.First);
        var some = new Variable("found");
        var entries = new Variable("shown");
        var (first, types) = source.Index is { } index ? FirstEntries(index, window, backwards, count) : FirstEntries(source, window, withKeys, backwards, count);
        clauses.Add(Make.With(new Projection(first, some)) with { All = members is not null });
        Expression shown = new Expression.First(some, count);
        clauses.Add(new Clause.With([new(backwards ? Make.Call("reverse", shown) : shown, entries)]) { All = true });

        var place = new PagePlace(source, window, listKey, types, entries, withKeys, dateKeys.Length, dateKeys, members, Make.Size(some).Binary(Operator.Greater, count));
        var inner = new RowDraft();
        var cells = new CellsDraft();
        foreach (var part in parts)
        {
            cells.Add(Part(part, place, scope, inner));
        }

        clauses.AddRange(inner.Clauses);
        clauses.Add(Make.Return(new Expression.List([.. cells.Values])));
        var page = row.Lift(Make.Collect(clauses), "page");
        return new(new Expression.Item(page, Make.Number(0)), new RowReader(null, cells.Readers));
    }

    private static bool HasCursors(PagePart part) => part switch
    {
        PagePart.Edges p => p.Cells.Any(c => c is EdgePart.CursorText),
        PagePart.Info p => p.Cells.Contains(PageInfoPart.StartCursor) || p.Cells.Contains(PageInfoPart.EndCursor),
        _ => false,
    };

    private (Expression Entries, ImmutableArray<NodeType> Types) FirstEntries(PageSource source, Window window, bool withKeys, bool backwards, Expression count)
    {
        var clauses = new List<Clause>();
        var (node, keys) = Ordered(source, clauses, out var types);
        var bounds = new[] { (Cursor: window.After, After: true), (Cursor: window.Before, After: false) }.Where(b => _variant.Has(b.Cursor)).Select(b => Stands(keys, node, b.Cursor, b.After)).ToList();
        if (bounds.Count > 0)
        {
            Require(bounds.Aggregate(Make.And), clauses);
        }

        SortItem[] order = [.. keys.SelectMany(k => k.SortItems), new(node.Id())];
        Expression entry = withKeys ? new Expression.List([node, .. keys.Select(k => k.Value)]) : node;
        clauses.Add(Make.Return(entry) with
        {
            Order = [.. order.Select(o => backwards ? o with { Descending = !o.Descending } : o)],
            Limit = count.Binary(Operator.Plus, Make.Number(1)),
        });
        return (Make.Collect(clauses), types);
    }

    /// <summary>All nodes of the list, each once, with their keys as variables.</summary>
    private static (Variable Node, ImmutableArray<SortKey> Keys) Ordered(PageSource source, List<Clause> clauses, out ImmutableArray<NodeType> types)
    {
        var found = source.Find(clauses);
        types = found.Types;
        if (!found.Distinct)
        {
            clauses.Add(Make.With(found.Projections) with { Distinct = true });
        }

        var keys = source.Order(found, clauses);
        var named = keys.Select(k => (Key: k, Variable: k.Value as Variable ?? new Variable("key"))).ToList();
        clauses.Add(Make.With([new Projection(found.Node), .. named.Select(n => n.Key.Value is Variable ? new Projection(n.Variable) : new Projection(n.Key.Value, n.Variable))]));
        return (found.Node, [.. named.Select(n => n.Key with { Value = n.Variable })]);
    }

    private CellDraft Part(PagePart part, PagePlace place, Scope scope, RowDraft row) => part switch
    {
        PagePart.Edges p => EdgesPart(p, place, scope, row),
        PagePart.Nodes p => NodesPart(p, place, scope, row),
        PagePart.Info p => Group(InfoPart(p, place, row)),
        PagePart.Total => new(place.Members is { } members ? Make.Size(members) : place.Source.Count!, ScalarReader.Instance),
        PagePart.Facets p => FacetsPart(p, place, row),
        _ => throw new UnreachableException(),
    };

    /// <summary>The entries of a page, one a row.</summary>
    private static (Variable Node, Variable Entry) Entries(PagePlace place, List<Clause> clauses)
    {
        var node = new Variable("node");
        if (!place.WithKeys)
        {
            clauses.Add(new Clause.Unwind(place.Entries, node));
            return (node, node);
        }

        var entry = new Variable("entry");
        clauses.Add(new Clause.Unwind(place.Entries, entry));
        clauses.Add(Make.With(new Projection(entry), new Projection(new Expression.Item(entry, Make.Number(0)), node)));
        return (node, entry);
    }

    private CellDraft NodesPart(PagePart.Nodes part, PagePlace place, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var (node, _) = Entries(place, clauses);
        var list = row.Lift(Rows(new Found(node, place.Types, Distinct: true), part.Shape, scope, clauses, out var reader), "nodes");
        return new(list, new ListReader(reader));
    }

    private CellDraft EdgesPart(PagePart.Edges part, PagePlace place, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var (node, entry) = Entries(place, clauses);
        var (inner, cells, around) = (new RowDraft(), new CellsDraft(), scope.At(node, place.Types));
        foreach (var cell in part.Cells)
        {
            cells.Add(cell switch
            {
                EdgePart.CursorText => new(CursorOf(entry, place), new CursorReader(place.ListKey, place.DateKeys)),
                EdgePart.Node c => Row(c.Shape, around, inner),
                EdgePart.Cell c => Cell(c.Column, around, inner),
                _ => throw new InvalidOperationException($"Only what a search found has a {cell.GetType().Name}."),
            });
        }

        var list = row.Lift(Make.Collect([.. clauses, .. inner.Clauses, Make.Return(new Expression.List([.. cells.Values]))]), "edges");
        return new(list, new ListReader(new RowReader(null, cells.Readers)));
    }

    private static Expression.List CursorOf(Expression entry, PagePlace place) => place.Source.Index is { } index
        ? new([.. CursorKeys(index, entry), entry.Property("id")])
        : new([.. Enumerable.Range(1, place.KeyCount).Select(i => (Expression)new Expression.Item(entry, Make.Number(i))), new Expression.Item(entry, Make.Number(0)).Property("id")]);

    private CellsDraft InfoPart(PagePart.Info part, PagePlace place, RowDraft row)
    {
        var cells = new CellsDraft();
        var backwards = !_variant.Has(place.Window.First);
        foreach (var cell in part.Cells)
        {
            cells.Add(cell switch
            {
                PageInfoPart.HasNextPage => Beyond(place.Window.Before, after: false, backwards ? null : place.Cut, place, row),
                PageInfoPart.HasPreviousPage => Beyond(place.Window.After, after: true, backwards ? place.Cut : null, place, row),
                PageInfoPart.StartCursor => EndOf(place, Make.Number(0)),
                PageInfoPart.EndCursor => EndOf(place, Make.Number(-1)),
                _ => throw new UnreachableException(),
            });
        }

        return cells;
    }

    private static CellDraft EndOf(PagePlace place, Expression index) => new(
        new Expression.Case([new(Make.Size(place.Entries).Binary(Operator.Greater, Make.Number(0)), CursorOf(new Expression.Item(place.Entries, index), place))], new Expression.Null()),
        new CursorReader(place.ListKey, place.DateKeys));

    /// <summary>Whether nodes stand on the far side of a cursor, or were cut off.</summary>
    private CellDraft Beyond(Parameter cursor, bool after, Expression? cut, PagePlace place, RowDraft row)
    {
        if (!_variant.Has(cursor))
        {
            return new(cut ?? new Expression.Truth(false), ScalarReader.Instance);
        }

        if (place.Source.Index is { } index)
        {
            var far = Beyond(index, place.Window, cursor, after, row);
            return new(cut is null ? far : far.Or(cut), ScalarReader.Instance);
        }

        var clauses = new List<Clause>();
        var (node, keys) = Ordered(place.Source, clauses, out _);
        Require(new Expression.Not(Stands(keys, node, cursor, after)), clauses);
        if (!after && _variant.Has(place.Window.After))
        {
            Require(Stands(keys, node, place.Window.After, after: true), clauses);
        }

        clauses.Add(Make.Return(node));
        Expression beyond = row.Lift(Make.Exists(clauses), after ? "before" : "after");
        return new(cut is null ? beyond : beyond.Or(cut), ScalarReader.Instance);
    }
}
