using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <content>Neighbourhoods, level by level: the depth is part of the text.</content>
internal sealed partial class Translator
{
    private static readonly Expression Room = Make.Number(Limits.NeighborhoodNodes);

    private CellDraft Neighborhood(Column.Neighborhood column, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var (seen, level, truncated) = Given(column, clauses);
        var depth = column.Via.IsEmpty ? 0 : _variant.Literal(column.Depth);
        for (var i = 0; i < depth; i++)
        {
            (seen, level, truncated) = Expanded(column, seen, level, truncated, clauses);
        }

        var (inner, cells) = (new RowDraft(), new CellsDraft());
        foreach (var part in column.Parts)
        {
            cells.Add(part switch
            {
                PathPart.Truncated => new(truncated, ScalarReader.Instance),
                PathPart.Nodes p => NeighborhoodNodes(p, seen, scope, inner),
                PathPart.Relationships p => NeighborhoodRelationships(p, seen, column.Via, scope, inner),
                _ => throw new InvalidOperationException($"A neighbourhood has no {part.GetType().Name}."),
            });
        }

        clauses.AddRange(inner.Clauses);
        clauses.Add(Make.Return(new Expression.List([.. cells.Values])));
        var found = row.Lift(Make.Collect(clauses), "neighborhood");
        return new(new Expression.Item(found, Make.Number(0)), new RowReader(null, cells.Readers));
    }

    private static (Variable Seen, Variable Level, Variable Truncated) Given(Column.Neighborhood column, List<Clause> clauses)
    {
        var (given, level, truncated) = (new Variable("given"), new Variable("level"), new Variable("truncated"));
        var inner = new List<Clause>();
        var (found, place) = Resolved(Make.Plain(column.Ids), NodeTypes.Entities, inner);
        var first = new Variable("place");
        inner.Add(new Clause.With([]) { All = true, Where = found.Node.IsPresent() });
        inner.Add(Make.With(new Projection(found.Node), new Projection(Make.Call("min", place), first)));
        inner.Add(Make.Return(found.Node) with { Order = [new(first)] });
        clauses.Add(Make.With(new Projection(Make.Collect(inner), given)));
        clauses.Add(Make.With(
            new Projection(new Expression.First(given, Room), level),
            new Projection(Make.Size(given).Binary(Operator.Greater, Room), truncated)));
        return (level, level, truncated);
    }

    // Of each node of the level the first neighbours are taken in, by type of relationship, forwards first, then by id; one more tells whether some are left out.
    private static (Variable Seen, Variable Level, Variable Truncated) Expanded(Column.Neighborhood column, Variable seen, Variable level, Variable truncated, List<Clause> clauses)
    {
        var perNode = Make.Plain(column.PerNode);
        var (around, fresh) = (new Variable("around"), new Variable("fresh"));
        clauses.Add(new Clause.With([new(Around(column.Via, level, perNode), around)]) { All = true });
        clauses.Add(new Clause.With([new(Fresh(around, seen, perNode), fresh)]) { All = true });

        var (allSeen, next, cut, neighbours) = (new Variable("seen"), new Variable("level"), new Variable("truncated"), new Variable("neighbours"));
        var left = Room.Binary(Operator.Minus, Make.Size(seen));
        var over = truncated
            .Or(new Expression.Any(neighbours, around, Make.Size(neighbours).Binary(Operator.Greater, perNode)))
            .Or(Make.Size(fresh).Binary(Operator.Greater, left));
        clauses.Add(Make.With(
            new Projection(seen.Binary(Operator.Plus, new Expression.First(fresh, left)), allSeen),
            new Projection(new Expression.First(fresh, left), next),
            new Projection(over, cut)));
        return (allSeen, next, cut);
    }

    private static Expression.Subquery Around(ImmutableArray<RelationshipType> via, Variable level, Expression perNode)
    {
        var (node, neighbour, r, way) = (new Variable("node"), new Variable("neighbour"), new Variable("r"), new Variable("way"));
        var first = Make.Collect(
            new Clause.Match(
                new Pattern.Hop(Make.Bound(node), r, Names(via), HopDirection.Both, new Pattern.Node(neighbour, [["Entity"]])),
                neighbour.Binary(Operator.NotEqual, node)),
            Make.With(
                new Projection(neighbour),
                new Projection(Make.Call("min", new Expression.List(Make.Call("type", r), Make.Call("startNode", r).Binary(Operator.NotEqual, node))), way)),
            Make.Return(neighbour) with { Order = [new(way), new(neighbour.Id())], Limit = perNode.Binary(Operator.Plus, Make.Number(1)) });
        var neighbours = new Variable("neighbours");
        return Make.Collect(
            new Clause.Unwind(level, node),
            Make.With(new Projection(node)) with { Order = [new(node.Id())] },
            new Clause.With([new(first, neighbours)]) { All = true },
            Make.Return(neighbours));
    }

    private static Expression.Subquery Fresh(Variable around, Variable seen, Expression perNode)
    {
        var (i, j, neighbour, place) = (new Variable("i"), new Variable("j"), new Variable("neighbour"), new Variable("place"));
        var own = new Expression.First(new Expression.Item(around, i), perNode);
        return Make.Collect(
            new Clause.Unwind(Make.Places(around), i),
            new Clause.Unwind(Make.Places(own), j),
            Make.With(new Projection(new Expression.Item(new Expression.Item(around, i), j), neighbour), new Projection(i), new Projection(j)) with
            {
                Where = new Expression.Not(neighbour.Binary(Operator.In, seen)),
            },
            Make.With(new Projection(neighbour), new Projection(Make.Call("min", new Expression.List(i, j)), place)),
            Make.Return(neighbour) with { Order = [new(place)] });
    }

    private CellDraft NeighborhoodNodes(PathPart.Nodes part, Variable seen, Scope scope, RowDraft row)
    {
        var node = new Variable("node");
        List<Clause> clauses = [new Clause.Unwind(seen, node), Make.With(new Projection(node)) with { Order = [new(node.Id())] }];
        var list = row.Lift(Rows(new Found(node, NodeTypes.Entities, Distinct: true), part.Shape, scope, clauses, out var reader), "nodes");
        return new(list, new ListReader(reader));
    }

    private CellDraft NeighborhoodRelationships(PathPart.Relationships part, Variable seen, ImmutableArray<RelationshipType> via, Scope scope, RowDraft row)
    {
        if (via.IsEmpty)
        {
            return new(null, new FixedListReader([]));
        }

        var (from, to, r, kind) = (new Variable("from"), new Variable("to"), new Variable("r"), new Variable("kind"));
        List<Clause> clauses =
        [
            new Clause.Unwind(seen, from),
            new Clause.Match(new Pattern.Hop(Make.Bound(from), r, Names(via), HopDirection.Out, Make.Bound(to)), to.Binary(Operator.In, seen)),
            Make.With(new Projection(Make.Call("type", r), kind), new Projection(from), new Projection(to)) with
            {
                Distinct = true,
                Order = [new(kind), new(from.Id()), new(to.Id())],
            },
        ];
        return Links(part, kind, from, to, via, clauses, scope, row);
    }
}
