using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Compilation;

/// <summary>Binds a query to a snapshot: each part of the algebra becomes the evaluator of the same name.</summary>
internal sealed partial class QueryCompiler
{
    private readonly Snapshot _snapshot;
    private int _testCount;
    private int _setCount;

    // The sets that several of the columns being bound begin from, by their text, and their evaluators once they are bound.
    private Dictionary<string, RememberedNodes?> _shared = [];

    // The step of the companion page whose edges are being compiled.
    private StepEvaluator? _companionStep;

    private QueryCompiler(Snapshot snapshot) => _snapshot = snapshot;

    public static CompiledQuery Compile(GraphQuery query, Snapshot snapshot)
    {
        var compiler = new QueryCompiler(snapshot);
        var columns = compiler.Columns(query.Columns, null);
        return new CompiledQuery(snapshot, columns, query.ListLength, compiler._testCount, compiler._setCount);
    }

    // Scope is the type of the node in scope, null where there is none or it may be of several.
    private ColumnEvaluator[] Columns(ImmutableArray<Column> columns, NodeType? scope) => Sharing(SharedSets.Of(columns), () => columns.Select(c => Bind(c, scope)).ToArray());

    private T Sharing<T>(Dictionary<string, RememberedNodes?> sets, Func<T> bind)
    {
        var outer = _shared;
        _shared = sets;
        var bound = bind();
        _shared = outer;
        return bound;
    }

    private ColumnEvaluator Bind(Column column, NodeType? scope) => column switch
    {
        Column.Id => new IdColumn(),
        Column.Property c => new PropertyColumn(_snapshot.Values(c.Type)),
        Column.EdgeText => new EdgeTextColumn(),
        Column.One c => new OneColumn(Bind(c.Nodes, scope), Order(c.Order), Shape(c.Shape)),
        Column.Many c => new ManyColumn(Bind(c.Nodes, scope), Order(c.Order), Shape(c.Shape)),
        Column.ForEachId c => new ForEachIdColumn(c.Ids, Shape(c.Shape)),
        Column.Edges c => Edges(c),
        Column.Group c => new GroupColumn(Columns(c.Columns, scope)),
        Column.Self c => new SelfColumn(Shape(c.Shape)),
        Column.Count c => new CountColumn(Bind(c.Nodes, scope)),
        Column.Value c => new ValueColumn(c.Parameter),
        Column.Page c => Page(c, scope),
        Column.CompanionPage c => CompanionPage(c),
        Column.SharedMany c => new ManyColumn(SharedWithCompanion(), Order(c.Order), Shape(c.Shape)),
        Column.SharedCount => new CountColumn(SharedWithCompanion()),
        Column.Hits c => Hits(c),
        Column.Paths c => Paths(c),
        Column.Neighborhood c => Neighborhood(c),
        _ => throw new UnreachableException(),
    };

    private EdgesColumn Edges(Column.Edges edges)
    {
        var step = new StepEvaluator(_snapshot, edges.Step);
        return new EdgesColumn(step, Columns(edges.Columns, step.Target));
    }

    private SharedWithCompanion SharedWithCompanion() =>
        new(_companionStep ?? throw new InvalidOperationException("Shared nodes are in reach only within the edges of a companion page."));

    private RowEvaluator Shape(Shape shape) => new([.. NodeTypes.All.Select(t => Columns(shape[t], t))]);

    private OrderEvaluator Order(ImmutableArray<OrderKey> order) =>
        new([.. order.Select(k => new OrderKeyEvaluator([.. k.Steps.Select(s => new StepEvaluator(_snapshot, s))], k.Property is null ? null : _snapshot.Values(k.Property), k.Descending))]);

    private NodeSetEvaluator Bind(NodeSet nodes, NodeType? scope) => nodes switch
    {
        NodeSet.Current => new CurrentNode(scope),
        NodeSet.ById n => new NodeById(n.Id, [.. n.Types.IsEmpty ? NodeTypes.Identified : n.Types]),
        NodeSet.ByIds n => new NodesByIds(n.Ids, n.Type),
        NodeSet.All n => new AllNodes(_snapshot.Nodes, n.Type),
        NodeSet.Along n => new NeighbourNodes(_snapshot, Bind(n.Start, scope), new StepEvaluator(_snapshot, n.Step), n.EdgeText),
        NodeSet.Where { Nodes: NodeSet.Where inner } n => Bind(new NodeSet.Where(inner.Nodes, new Predicate.And([inner.Predicate, n.Predicate])), scope),
        NodeSet.Where n when _shared.ContainsKey(n.ToString()) => Remembered(n, scope),
        NodeSet.Where n => Where(Bind(n.Nodes, scope), n.Predicate),
        NodeSet.Shared n => new SharedNodes(n.Ids, n.Type, Bind(n.Reached, n.Type)),
        _ => throw new UnreachableException(),
    };

    // Within a predicate another node is in scope, so nothing is shared with it.
    private FilteredNodes Where(NodeSetEvaluator nodes, Predicate predicate) => new(nodes, Sharing([], () => Bind(predicate, nodes.Type)));

    private RememberedNodes Remembered(NodeSet.Where nodes, NodeType? scope)
    {
        var text = nodes.ToString();
        return _shared[text] ??= new RememberedNodes(Where(Bind(nodes.Nodes, scope), nodes.Predicate), _setCount++);
    }

    private NodeSetEvaluator Reach(NodeType? type, ImmutableArray<Step> steps) =>
        steps.Aggregate<Step, NodeSetEvaluator>(new CurrentNode(type), (start, step) => new NeighbourNodes(_snapshot, start, new StepEvaluator(_snapshot, step), null));

    private PredicateEvaluator Bind(Predicate predicate, NodeType? scope) => predicate switch
    {
        Predicate.And p => new AndPredicate([.. p.Operands.Select(o => Bind(o, scope))]),
        Predicate.Or p => new OrPredicate([.. p.Operands.Select(o => Bind(o, scope))]),
        Predicate.Not p => new NotPredicate(Bind(p.Operand, scope)),
        Predicate.Compare p => new ComparePredicate(_snapshot.Values(p.Property), p.Comparison, p.Value, _testCount++),
        Predicate.CompareId p => new IdPredicate(p.Value, p.Comparison == Comparison.Ne, _testCount++),
        Predicate.IsNull p => new IsNullPredicate(_snapshot.Values(p.Property)),

        // A filter within the set is part of what is asked, so that either may be the side to enter from.
        Predicate.Some { Nodes: NodeSet.Where n } p => Bind(new Predicate.Some(n.Nodes, new Predicate.And([n.Predicate, p.Predicate])), scope),
        Predicate.Some p when Bind(p.Nodes, scope) is var nodes => new SomePredicate(nodes, Bind(p.Predicate, nodes.Type)),
        _ => throw new UnreachableException(),
    };
}
