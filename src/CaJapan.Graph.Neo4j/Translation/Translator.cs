using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>
/// Translates a <see cref="GraphQuery"/> into one Cypher statement that returns one value: nested lists, a list a row, in the order of the columns. Every list is a subquery of its own, so that its limit
/// holds before anything below it is read; and every subquery is an item of a WITH by itself, since Cypher refuses aggregation deeper inside a list.
/// </summary>
internal sealed partial class Translator
{
    private readonly StatementVariant _variant;
    private readonly int _listLength;

    private Translator(StatementVariant variant, int listLength)
    {
        _variant = variant;
        _listLength = listLength;
    }

    /// <param name="isBrief">Whether the text is for the database alone, which takes the longer for a request the longer that is, whether or not it knows the statement; else for people.</param>
    public static Statement Translate(GraphQuery query, StatementVariant variant, bool isBrief = false)
    {
        var row = new RowDraft();
        var cells = new Translator(variant, query.ListLength).Cells(query.Columns, Scope.Root, row);
        var (text, parameters) = CypherWriter.WriteStatement(new Query(
        [
            new Clause.Match(new Pattern.Node(Make.Current, [["Current"]])),
            Make.With(new Projection(Make.Current.Property("generation"), Make.Generation)),
            .. row.Clauses,
            Make.Return(new Expression.List([.. cells.Values])),
        ]), isBrief);
        return new Statement(text, parameters, new RowReader(null, cells.Readers));
    }

    // One more tells that there are too many.
    private Expression LongestList => new Expression.Number(_listLength + 1L);

    private CellsDraft Cells(ImmutableArray<Column> columns, Scope scope, RowDraft row)
    {
        var cells = new CellsDraft();
        var inner = scope with { Neighbours = Neighbours(columns, scope, row) };
        foreach (var column in columns)
        {
            cells.Add(Cell(column, inner, row));
        }

        return cells;
    }

    // What lies on one relationship is often asked for type by type: the relationships are gone along once.
    private static ImmutableDictionary<RelationshipType, Variable> Neighbours(ImmutableArray<Column> columns, Scope scope, RowDraft row)
    {
        var neighbours = Scope.Root.Neighbours;
        var steps = columns.OfType<Column.Many>().Select(c => c.Nodes).OfType<NodeSet.Along>()
            .Where(a => a is { Start: NodeSet.Current, EdgeText: null, Step.Direction: Direction.Out })
            .Select(a => a.Step).Distinct()
            .GroupBy(s => s.Relationship);
        foreach (var several in steps.Where(s => s.Skip(1).Any()))
        {
            var clauses = new List<Clause>();
            var all = Follow(Here(scope), new Step(several.Key, Direction.Out, null), null, clauses);
            neighbours = neighbours.Add(several.Key, row.Share(Make.Collect([.. clauses, Make.Return(all.Node)]), "neighbours"));
        }

        return neighbours;
    }

    private CellDraft Cell(Column column, Scope scope, RowDraft row) => column switch
    {
        Column.Id => new(scope.Here.Id(), ScalarReader.Instance),
        Column.Property c => new(Value(scope, c.Type), ScalarReader.Instance),
        Column.EdgeText => scope is { Relationship: { } relationship, RelationshipType.Properties: [{ Kind: ValueKind.Text } text, ..] }
            ? new(relationship.Property(text.Name), ScalarReader.Instance)
            : new(null, ConstantReader.Null),
        Column.One c => One(c, scope, row),
        Column.Many c => Many(c.Nodes, c.Order, c.Shape, scope, row),
        Column.ForEachId c => ForEachId(Make.Plain(c.Ids), c.Shape, scope, row),
        Column.Edges c => Edges(c, scope, row),
        Column.Group c => Group(Cells(c.Columns, scope, row)),
        Column.Self c => Row(c.Shape, scope, row),
        Column.Count c when KnownCount(c.Nodes) is { } count => new(count, ScalarReader.Instance),
        Column.Count c => new(row.Lift(Counted(clauses => Nodes(c.Nodes, scope, clauses)), "count"), ScalarReader.Instance),
        Column.Value c => new(null, new ParameterReader(c.Parameter)),
        Column.Page c => Page(c, scope, row),
        Column.CompanionPage c => CompanionPage(c, scope, row),
        Column.SharedMany c => Many(clauses => SharedWithCompanion(scope, clauses), c.Order, c.Shape, scope, row),
        Column.SharedCount => new(row.Lift(Counted(clauses => SharedWithCompanion(scope, clauses)), "count"), ScalarReader.Instance),
        Column.Hits c => Hits(c, scope, row),
        Column.Paths c => Paths(c, scope, row),
        Column.Neighborhood c => Neighborhood(c, scope, row),
        _ => throw new UnreachableException(),
    };

    private static CellDraft Group(CellsDraft cells) =>
        cells.Values.Count == 0 ? new(null, new RowReader(null, cells.Readers, fromAnswer: false)) : new(new Expression.List([.. cells.Values]), new RowReader(null, cells.Readers));

    private CellDraft One(Column.One column, Scope scope, RowDraft row)
    {
        if (LeadsToOne(column.Nodes, scope))
        {
            return Row(column.Shape, Reached(column.Nodes, scope, row), row);
        }

        var clauses = new List<Clause>();
        var found = Nodes(column.Nodes, scope, clauses);

        // Only the first counts, so it does not matter whether one comes twice.
        Limit(found with { Distinct = true }, column.Order, Make.Number(1), clauses);
        var first = row.Lift(Rows(found, column.Shape, scope, clauses, out var reader), "first");
        return new(new Expression.Item(first, Make.Number(0)), reader);
    }

    private bool LeadsToOne(NodeSet nodes, Scope scope) => nodes switch
    {
        NodeSet.Current => true,
        NodeSet.Along along when !IsTold(along.EdgeText) => LeadsToOne(along.Start, scope) && along.Step.LeadsToOne(along.Start is NodeSet.Along before ? before.Step.Reached : scope.AllTypes),
        _ => false,
    };

    /// <summary>The one node that steps lead to, in the row itself.</summary>
    private static Scope Reached(NodeSet nodes, Scope scope, RowDraft row) => nodes is NodeSet.Along along && Reached(along.Start, scope, row) is var start
        ? start.At(row.Go(start.Here, along.Step), along.Step.Reached) with { MayBeNull = true }
        : scope;

    private CellDraft Many(NodeSet nodes, ImmutableArray<OrderKey> order, Shape shape, Scope scope, RowDraft row) => Many(clauses => Nodes(nodes, scope, clauses), order, shape, scope, row);

    private CellDraft Many(Func<List<Clause>, Found> find, ImmutableArray<OrderKey> order, Shape shape, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var found = find(clauses);
        Limit(found, order, LongestList, clauses);
        var list = row.Lift(Rows(found, shape, scope, clauses, out var reader), "list");
        return new(list, new ListReader(reader, _listLength));
    }

    private CellDraft ForEachId(Expression ids, Shape shape, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var (found, place) = Resolved(ids, NodeTypes.Identified, clauses);
        clauses.Add(Make.With(new Projection(found.Node), new Projection(place)) with { Order = [new(place)] });
        return new(row.Lift(Rows(found, shape, scope, clauses, out var reader), "each"), new ListReader(reader));
    }

    private CellDraft Edges(Column.Edges column, Scope scope, RowDraft row)
    {
        var clauses = new List<Clause>();
        var relationship = new Variable("r");
        var found = Follow(Here(scope), column.Step, relationship, clauses);
        clauses.Add(Make.With(new Projection(found.Node), new Projection(relationship)) with
        {
            Order = column.Step.Direction == Direction.Out
                ? [new(relationship.Property(StoredNames.Said)), new(found.Node.Id())]
                : [.. Make.ByType(found.Node, found.Types), new(found.Node.Id()), new(relationship.Property(StoredNames.Said))],
            Limit = LongestList,
        });
        var inner = new RowDraft();
        var cells = Cells(column.Columns, scope.At(found.Node, found.Types) with { Relationship = relationship, RelationshipType = column.Step.Relationship }, inner);
        var list = row.Lift(Make.Collect([.. clauses, .. inner.Clauses, Make.Return(new Expression.List([.. cells.Values]))]), "edges");
        return new(list, new ListReader(new RowReader(null, cells.Readers), _listLength));
    }

    /// <summary>The rows of nodes that clauses have found, as a list.</summary>
    private Expression.Subquery Rows(Found found, Shape shape, Scope scope, List<Clause> clauses, out CellReader reader)
    {
        var row = new RowDraft(found.Gone);
        var cell = Row(shape, scope.At(found.Node, found.Types) with { MayBeNull = found.MayBeNull }, row);
        reader = cell.Reader;
        return Make.Collect([.. clauses, .. row.Clauses, Make.Return(cell.Value!)]);
    }

    /// <summary>The row of the node in scope: a list of its cells, after the name of its type where it may have several; null for no node.</summary>
    private CellDraft Row(Shape shape, Scope scope, RowDraft row)
    {
        if (scope.Types is [var only])
        {
            var cells = Cells(shape[only], scope with { MayBeNull = false }, row);
            var list = new Expression.List([.. cells.Values]);
            return new(scope.MayBeNull ? Present(scope.Here, list) : list, new RowReader(only, cells.Readers));
        }

        // An interface often asks the same of many types: those are asked together.
        var branches = new List<CaseBranch>();
        var readers = new Dictionary<string, RowReader>(StringComparer.Ordinal);
        var type = scope.Here.Property("type");
        foreach (var alike in scope.Types.GroupBy(t => string.Join('\n', shape[t]), StringComparer.Ordinal))
        {
            ImmutableArray<NodeType> types = [.. alike];
            var cells = Cells(shape[types[0]], scope with { Types = types, Alike = true, MayBeNull = false }, row);
            branches.Add(new(new Expression.HasLabel(scope.Here, Make.Labels(types)), new Expression.List([type, .. cells.Values])));
            foreach (var member in types)
            {
                readers.Add(member.Name, new RowReader(member, cells.Readers));
            }
        }

        return new(
            branches switch
            {
                [var all] when scope.MayBeNull => Present(scope.Here, all.Then),
                [var all] => all.Then,
                _ => new Expression.Case([.. branches], new Expression.Null()),
            },
            new TypedRowReader(readers));
    }

    private static Expression.Case Present(Variable node, Expression row) => new([new(node.IsPresent(), row)], new Expression.Null());

    /// <summary>How many nodes a set has, where that is stored: with the generation, not on the node that names it, which a load may have changed since the statement began.</summary>
    private static Expression.Item? KnownCount(NodeSet nodes)
    {
        var counted = new Variable("counted");
        return nodes is NodeSet.All { Type: var type }
            ? new Expression.Item(
                Make.Collect(new Clause.Match(new Pattern.Node(counted, [["Generation"]], new PatternProperty("generation", Make.Generation))), Make.Return(counted.Property(StoredNames.CountOf(type)))),
                Make.Number(0))
            : null;
    }

    private static Expression.Subquery Counted(Func<List<Clause>, Found> find)
    {
        var clauses = new List<Clause>();
        var found = find(clauses);
        return Make.Count(found.Distinct && clauses[^1] is Clause.Match ? clauses : [.. clauses, Make.Return(found.Node) with { Distinct = !found.Distinct }]);
    }
}
