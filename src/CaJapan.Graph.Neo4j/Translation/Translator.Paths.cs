using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Paths. One is its nodes and its ways: of each relationship the type and whether it is followed backwards, so that parallel ones count as one.</content>
internal sealed partial class Translator
{
    private static readonly ImmutableArray<string> Hubs = [NodeTypes.Country.Name, NodeTypes.Series.Name, NodeTypes.Dialogue.Name];

    private CellDraft Paths(Column.Paths column, Scope scope, RowDraft row)
    {
        var (nodes, ways) = (new Variable("nodes"), new Variable("ways"));
        var (found, path, node) = (new Variable("found"), new Variable("path"), new Variable("node"));
        List<Clause> rows =
        [
            new Clause.Unwind(found, path),
            Make.With(new Projection(new Expression.Item(path, Make.Number(0)), nodes), new Projection(new Expression.Item(path, Make.Number(1)), ways)) with
            {
                Where = Make.Size(found).Binary(Operator.LessOrEqual, Make.Number(Limits.TiedPaths)),
            },
            Make.With(new Projection(nodes), new Projection(ways)) with
            {
                Order = [new(new Expression.Each(node, nodes, node.Id())), new(ways)],
                Limit = Make.Plain(column.MaxPaths),
            },
        ];
        var (inner, cells) = (new RowDraft(), new CellsDraft());
        foreach (var part in column.Parts)
        {
            cells.Add(part switch
            {
                PathPart.Length => new(Make.Size(ways), ScalarReader.Instance),
                PathPart.Nodes p => PathNodes(p, nodes, scope, inner),
                PathPart.Relationships p => PathRelationships(p, nodes, ways, column.Via, scope, inner),
                _ => throw new InvalidOperationException($"A path has no {part.GetType().Name}."),
            });
        }

        var listed = new Variable("rows");
        List<Clause> clauses =
        [
            Make.With(new Projection(Tied(column), found)),
            new Clause.With([new(Make.Collect([.. rows, .. inner.Clauses, Make.Return(new Expression.List([.. cells.Values]))]), listed)]) { All = true },
            Make.Return(new Expression.List(Make.Size(found).Binary(Operator.Greater, Make.Number(Limits.TiedPaths)), listed)),
        ];
        var lifted = row.Lift(Make.Collect(clauses), "paths");
        return new(new Expression.Item(lifted, Make.Number(0)), new PathsReader(new ListReader(new RowReader(null, cells.Readers))));
    }

    /// <summary>All shortest paths, or one more than there may be.</summary>
    private Expression.Subquery Tied(Column.Paths column)
    {
        var clauses = new List<Clause>();
        var from = Resolve(Make.Plain(column.From), NodeTypes.Entities, clauses);
        var to = Resolve(Make.Plain(column.To), NodeTypes.Entities, clauses);
        var maxLength = _variant.Literal(column.MaxLength);
        var (nodes, ways) = (new Variable("nodes"), new Variable("ways"));
        ImmutableArray<Clause> none =
        [
            new Clause.With([]) { All = true, Where = from.Binary(Operator.Equal, to) },
            new Clause.Return([new(new Expression.List(from), nodes), new(new Expression.List(), ways)]),
        ];
        clauses.Add(new Clause.Call(
            [from, to],
            maxLength == 0 || column.Via.IsEmpty ? new Query(none) : new Query(none, Shortest(column, from, to, maxLength, nodes, ways))));
        clauses.Add(Make.Return(new Expression.List(nodes, ways)));
        return Make.Collect(clauses);
    }

    private static ImmutableArray<Clause> Shortest(Column.Paths column, Variable from, Variable to, int maxLength, Variable nodes, Variable ways)
    {
        var (path, one, next, r, i) = (new Variable("path"), new Variable("one"), new Variable("next"), new Variable("r"), new Variable("i"));

        // A hub may be entered at the end of a path, or by a relationship that leads through hubs.
        var enters = next.Binary(Operator.Equal, to).Or(new Expression.Not(new Expression.HasLabel(next, Hubs)));
        if (!column.ThroughHubs.IsEmpty)
        {
            enters = enters.Or(Make.Call("type", r).Binary(Operator.In, new Expression.List([.. column.ThroughHubs.Select(t => (Expression)new Expression.Text(t.Name))])));
        }

        var relationship = new Expression.Item(Make.Call("relationships", path), i);
        var way = new Expression.List(
            Make.Call("type", relationship), Make.Call("startNode", relationship).Binary(Operator.NotEqual, new Expression.Item(Make.Call("nodes", path), i)));
        return
        [
            new Clause.With([]) { All = true, Where = from.Binary(Operator.NotEqual, to) },
            new Clause.Match(new Pattern.AllShortest(
                path,
                Make.Bound(from),
                new Pattern.Hop(Make.Bound(one), r, Names(column.Via), HopDirection.Both, Make.Bound(next)),
                one.Binary(Operator.NotEqual, next).And(new Expression.HasLabel(next, ["Entity"])).And(enters),
                maxLength,
                Make.Bound(to))),
            Make.With(
                new Projection(Make.Call("nodes", path), nodes),
                new Projection(new Expression.Each(i, Make.Call("range", Make.Number(0), Make.Call("length", path).Binary(Operator.Minus, Make.Number(1))), way), ways)) with
            {
                Distinct = true,
                Limit = Make.Number(Limits.TiedPaths + 1),
            },
            new Clause.Return([new(nodes), new(ways)]),
        ];
    }

    private CellDraft PathNodes(PathPart.Nodes part, Variable nodes, Scope scope, RowDraft row)
    {
        var (node, place) = (new Variable("node"), new Variable("i"));
        List<Clause> clauses =
        [
            new Clause.Unwind(Make.Places(nodes), place),
            Make.With(new Projection(new Expression.Item(nodes, place), node), new Projection(place)) with { Order = [new(place)] },
        ];
        var list = row.Lift(Rows(new Found(node, NodeTypes.Entities, Distinct: true), part.Shape, scope, clauses, out var reader), "nodes");
        return new(list, new ListReader(reader));
    }

    private CellDraft PathRelationships(PathPart.Relationships part, Variable nodes, Variable ways, ImmutableArray<RelationshipType> via, Scope scope, RowDraft row)
    {
        var (kind, from, to, place) = (new Variable("kind"), new Variable("from"), new Variable("to"), new Variable("i"));
        var back = new Expression.Item(new Expression.Item(ways, place), Make.Number(1));
        var (here, next) = (new Expression.Item(nodes, place), new Expression.Item(nodes, place.Binary(Operator.Plus, Make.Number(1))));
        List<Clause> clauses =
        [
            new Clause.Unwind(Make.Places(ways), place),
            Make.With(
                new Projection(new Expression.Item(new Expression.Item(ways, place), Make.Number(0)), kind),
                new Projection(new Expression.Case([new(back, next)], here), from),
                new Projection(new Expression.Case([new(back, here)], next), to),
                new Projection(place)) with { Order = [new(place)] },
        ];
        return Links(part, kind, from, to, via, clauses, scope, row);
    }

    /// <summary>The rows of relationships, of which clauses have found type, start and end.</summary>
    private CellDraft Links(
        PathPart.Relationships part, Variable kind, Variable from, Variable to, ImmutableArray<RelationshipType> via, List<Clause> clauses, Scope scope, RowDraft row)
    {
        var (inner, cells) = (new RowDraft(), new CellsDraft());
        foreach (var cell in part.Cells)
        {
            cells.Add(cell switch
            {
                RelationshipPart.Kind => new(kind, ScalarReader.Instance),
                RelationshipPart.Id => new(
                    kind.Binary(Operator.Plus, new Expression.Text(":")).Binary(Operator.Plus, from.Id()).Binary(Operator.Plus, new Expression.Text(":")).Binary(Operator.Plus, to.Id()),
                    ScalarReader.Instance),
                RelationshipPart.From c => Row(c.Shape, scope.At(from, NodeTypes.Entities), inner),
                RelationshipPart.To c => Row(c.Shape, scope.At(to, NodeTypes.Entities), inner),
                RelationshipPart.Facts c => FactsOf(c, kind, from, to, via, scope, inner),
                _ => throw new UnreachableException(),
            });
        }

        var list = row.Lift(Make.Collect([.. clauses, .. inner.Clauses, Make.Return(new Expression.List([.. cells.Values]))]), "relationships");
        return new(list, new ListReader(new RowReader(null, cells.Readers)));
    }

    private CellDraft FactsOf(RelationshipPart.Facts part, Variable kind, Variable from, Variable to, ImmutableArray<RelationshipType> via, Scope scope, RowDraft row)
    {
        var (r, id, fact) = (new Variable("r"), new Variable("id"), new Variable("fact"));
        List<Clause> clauses =
        [
            new Clause.Match(new Pattern.Hop(Make.Bound(from), r, Names(via), HopDirection.Out, Make.Bound(to)), Make.Call("type", r).Binary(Operator.Equal, kind)),
            new Clause.Unwind(r.Property("facts"), id),
            new Clause.Match(Make.Keyed(fact, [NodeTypes.Fact], id)),
        ];
        var found = new Found(fact, [NodeTypes.Fact], Distinct: false);
        Limit(found, [], LongestList, clauses);
        var list = row.Lift(Rows(found, part.Shape, scope, clauses, out var reader), "facts");
        return new(list, new ListReader(reader, _listLength));
    }

    private static ImmutableArray<string> Names(ImmutableArray<RelationshipType> types) => [.. types.Select(t => t.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
