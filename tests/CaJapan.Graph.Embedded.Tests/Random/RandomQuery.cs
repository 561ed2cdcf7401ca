using System.Collections.Immutable;
using CaJapan.Graph.Embedded.Tests.Naive;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests.Random;

/// <summary>Queries over a <see cref="RandomGraph"/> that use every part of the algebra.</summary>
internal sealed class RandomQuery(System.Random random, PropertyGraph graph)
{
    private readonly List<object?> _parameters = [];
    private readonly RandomGraph _values = new(random);
    private readonly NaiveEvaluator _positions = new(graph, []);
    private int _budget = 60;

    public (GraphQuery Query, object?[] Parameters) Make()
    {
        var query = new GraphQuery([.. Several(3, RootColumn)], 0);
        return (new GraphQuery(query.Columns, _parameters.Count), [.. _parameters]);
    }

    private Column RootColumn()
    {
        var type = Pick(RandomGraph.Types);
        switch (random.Next(11))
        {
            case 0:
                return new Column.One(new NodeSet.ById(Id(type), Chance(2) ? [] : [type, Pick(RandomGraph.Types)]), [], Shape(NodeTypes.All, 2));
            case 1:
                return new Column.Many(Filtered(new NodeSet.ByIds(Ids(type), type), type), Chance(2) ? [] : Order(type), Shape([type], 2));
            case 2:
                return new Column.ForEachId(Ids(Pick(RandomGraph.Types)), Shape(NodeTypes.All, 1));
            case 3:
                return new Column.Count(Filtered(new NodeSet.All(type), type));
            case 4:
                return new Column.Value(Add(Pick<object?>([null, 1, true, "a\"b😀"])));
            case 5:
                return new Column.Many(Shared(type, out var reached), Chance(2) ? [] : Order(type), Shape(reached, 1));
            case 6:
                return Paths();
            case 7:
                return Neighborhood();
            default:
                return Page(Filtered(new NodeSet.All(type), type), type, Order(type), 2);
        }
    }

    private Column.Paths Paths()
    {
        ImmutableArray<RelationshipType> via = [.. RandomGraph.Relationships.Where(r => r.IsPublic && Chance(2))];
        return new Column.Paths(
            Id(Pick(RandomGraph.Types)), Id(Pick(RandomGraph.Types)), via, [.. via.Where(_ => Chance(3))], Add(random.Next(5)), Add(random.Next(12)),
            [new PathPart.Length(), new PathPart.Nodes(Ids()), new PathPart.Relationships(RelationshipParts())]);
    }

    private Column.Neighborhood Neighborhood() => new(
        Ids(Pick(RandomGraph.Types)), Add(random.Next(4)), Add(random.Next(6)), [.. RandomGraph.Relationships.Where(r => r.IsPublic && Chance(2))],
        [new PathPart.Truncated(), new PathPart.Nodes(Ids()), new PathPart.Relationships(RelationshipParts())]);

    private static ImmutableArray<RelationshipPart> RelationshipParts() =>
        [new RelationshipPart.Kind(), new RelationshipPart.Id(), new RelationshipPart.From(Ids()), new RelationshipPart.To(Ids()), new RelationshipPart.Facts(Ids())];

    private NodeSet.Shared Shared(NodeType type, out ImmutableArray<NodeType> reached)
    {
        var (step, targets) = Step(type);
        reached = targets;
        NodeSet reach = new NodeSet.Along(new NodeSet.Current(), step);
        if (Chance(2) && targets.Length == 1)
        {
            var (second, further) = Step(targets[0]);
            reached = further;
            reach = new NodeSet.Along(Filtered(reach, targets[0]), second);
        }

        return new NodeSet.Shared(Ids(type), type, reach);
    }

    private Column.Page Page(NodeSet nodes, NodeType type, ImmutableArray<OrderKey> order, int depth) =>
        new(nodes, order, Window(type, order), "list " + random.Next(3), PageParts(type, depth, companions: false));

    private ImmutableArray<PagePart> PageParts(NodeType type, int depth, bool companions)
    {
        var parts = ImmutableArray.CreateBuilder<PagePart>();
        if (Chance(2))
        {
            List<EdgePart> cells = [new EdgePart.CursorText(), new EdgePart.Node(Shape([type], depth - 1)), new EdgePart.Cell(Cell(type, depth - 1))];
            if (companions)
            {
                cells.Add(new EdgePart.Cell(new Column.SharedCount()));
                cells.Add(new EdgePart.Cell(new Column.SharedMany([], Ids())));
            }

            parts.Add(new PagePart.Edges([.. cells]));
        }

        if (Chance(2))
        {
            parts.Add(new PagePart.Total());
        }

        if (Chance(4))
        {
            parts.Add(new PagePart.Facets(
                [.. Several(2, () => Facet(type))], Add(random.Next(4)),
                [new FacetPart.By(), new FacetPart.Total(), new FacetPart.Values([FacetValuePart.Value, FacetValuePart.Label, FacetValuePart.Count])]));
        }

        parts.Add(new PagePart.Nodes(Shape([type], depth - 1)));
        parts.Add(new PagePart.Info([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage, PageInfoPart.StartCursor, PageInfoPart.EndCursor]));
        return parts.ToImmutable();
    }

    // Of a date the value as text, which is what facets show; the naive evaluator shows any value so.
    private Facet Facet(NodeType type)
    {
        var property = Pick([.. type.Properties]);
        return Chance(2) ? new Facet("BY_" + property.Name, [], property) : new Facet("BY_NODE", [Step(type).Step], null);
    }

    private Window Window(NodeType type, ImmutableArray<OrderKey> order)
    {
        var backwards = Chance(2);
        return new Window(Add(backwards ? null : random.Next(5)), Place(type, order), Add(backwards ? random.Next(5) : null), Place(type, order));
    }

    private Parameter Place(NodeType type, ImmutableArray<OrderKey> order)
    {
        var nodes = graph.Nodes.Where(n => n.Type == type).ToArray();
        if (Chance(2) || nodes.Length == 0)
        {
            return Add(null);
        }

        // Half of them are of no node, as after a change of the data.
        var position = _positions.Position(Pick(nodes), order);
        return Add((random.Next(4), position.Keys) switch
        {
            (0, _) => position with { Id = position.Id + "x" },
            (1, [string key, ..]) => position with { Keys = position.Keys.SetItem(0, key + "a") },
            (1, [int key, ..]) => position with { Keys = position.Keys.SetItem(0, key + 1) },
            (1, [long key, ..]) => position with { Keys = position.Keys.SetItem(0, key + 1) },
            _ => position,
        });
    }

    private ImmutableArray<Column> Cells(NodeType type, int depth) => [new Column.Id(), .. Several(2, () => Cell(type, depth))];

    private Column Cell(NodeType type, int depth)
    {
        _budget--;
        var choice = depth <= 0 || _budget < 0 ? random.Next(2) : random.Next(12);
        if (choice <= 1)
        {
            return choice == 0 ? new Column.Id() : new Column.Property(Pick([.. type.Properties]));
        }

        var (step, targets) = Step(type);
        var target = targets[0];
        NodeSet along = new NodeSet.Along(new NodeSet.Current(), step, EdgeText(step));
        switch (choice)
        {
            case 2:
                return new Column.One(along, Chance(2) ? [] : Order(target), Shape(targets, depth - 1));
            case 3:
                return new Column.Many(Filtered(along, target), Chance(2) ? [] : Order(target), Shape(targets, depth - 1));
            case 4:
                return new Column.Edges(step, [new Column.EdgeText(), new Column.Id(), new Column.Self(Shape(targets, 0))]);
            case 5:
                return new Column.Group(Cells(type, depth - 1));
            case 6:
                return new Column.Count(Filtered(along, target));
            case 7:
                var (further, ends) = Step(target);
                return new Column.Many(new NodeSet.Along(Filtered(along, target), further), [], Shape(ends, depth - 1));
            case 8:
                return new Column.CompanionPage(step, CompanionWindow(type), "companions", PageParts(type, depth, companions: true));
            case 9:
                return new Column.Self(Shape([type], depth - 1));
            default:
                return Page(Filtered(along, target), target, Order(target), depth);
        }
    }

    private Window CompanionWindow(NodeType type)
    {
        var ids = graph.Nodes.Where(n => n.Type == type).Select(n => n.Id).ToArray();
        var place = Chance(2) || ids.Length == 0 ? null : new CursorPosition([random.Next(1, 3)], Pick(ids));
        return new Window(Add(random.Next(4)), Add(place), Add(null), Add(null));
    }

    private Parameter? EdgeText(Step step) =>
        step.Relationship.Properties is [{ Kind: ValueKind.Text }, ..] && Chance(2) ? Add(Chance(3) ? null : Pick(RandomGraph.SomeTexts)) : null;

    private NodeSet Filtered(NodeSet nodes, NodeType type) => Chance(3) ? nodes : new NodeSet.Where(nodes, Predicate(type, 3));

    private Predicate Predicate(NodeType type, int depth)
    {
        _budget--;
        switch (depth <= 0 || _budget < 0 ? random.Next(4) : random.Next(9))
        {
            case 0:
                return new Predicate.CompareId(Pick([Comparison.Eq, Comparison.Ne]), Id(type));
            case 1:
                return new Predicate.CompareId(Comparison.In, Ids(type));
            case 2:
                return new Predicate.IsNull(Pick([.. type.Properties]));
            case 3:
                return Compare(type);
            case 4:
                return new Predicate.And([.. Several(3, () => Predicate(type, depth - 1))]);
            case 5:
                return new Predicate.Or([.. Several(3, () => Predicate(type, depth - 1))]);
            case 6:
                return new Predicate.Not(Predicate(type, depth - 1));
            default:
                var (step, targets) = Step(type);
                NodeSet nodes = new NodeSet.Along(new NodeSet.Current(), step, EdgeText(step));
                if (Chance(3))
                {
                    (step, var ends) = Step(targets[0]);
                    return new Predicate.Some(new NodeSet.Along(Filtered(nodes, targets[0]), step), Predicate(ends[0], depth - 1));
                }

                return new Predicate.Some(Filtered(nodes, targets[0]), Predicate(targets[0], depth - 1));
        }
    }

    private Predicate.Compare Compare(NodeType type)
    {
        var property = Pick([.. type.Properties]);
        var comparison = Pick<Comparison>(property.Kind switch
        {
            ValueKind.Text or ValueKind.TextList =>
                [Comparison.Eq, Comparison.Ne, Comparison.In, Comparison.Contains, Comparison.StartsWith, Comparison.EndsWith, Comparison.Gt, Comparison.Gte, Comparison.Lt, Comparison.Lte],
            ValueKind.Date => [Comparison.Eq, Comparison.Ne, Comparison.In, Comparison.Overlaps, Comparison.Before, Comparison.After, Comparison.Gte, Comparison.Lte],
            ValueKind.Flag => [Comparison.Eq, Comparison.Ne, Comparison.In],
            _ => [Comparison.Eq, Comparison.Ne, Comparison.In, Comparison.Gt, Comparison.Gte, Comparison.Lt, Comparison.Lte],
        });
        return new Predicate.Compare(property, comparison, Add(comparison == Comparison.In ? Operands(property) : Chance(12) ? null : _values.Operand(property)));
    }

    private Array Operands(PropertyType property)
    {
        object[] operands = [.. Several(3, () => _values.Operand(property))];
        return operands switch
        {
            [string, ..] => operands.Cast<string>().ToArray(),
            [int, ..] => operands.Cast<int>().ToArray(),
            [bool, ..] => operands.Cast<bool>().ToArray(),
            [PartialDate, ..] => operands.Cast<PartialDate>().ToArray(),
            _ => Array.Empty<string>(),
        };
    }

    private ImmutableArray<OrderKey> Order(NodeType type) => [.. Several(2, () => OrderKey(type))];

    private OrderKey OrderKey(NodeType type)
    {
        if (Chance(4))
        {
            var (step, targets) = Step(type);
            return new OrderKey([step], Chance(3) ? null : Ordered(targets[0]), Chance(2));
        }

        return new OrderKey([], Chance(4) ? null : Ordered(type), Chance(2));
    }

    private PropertyType Ordered(NodeType type) => Pick([.. type.Properties.Where(p => p.Kind is not (ValueKind.TextList or ValueKind.IntegerList))]);

    private (Step Step, ImmutableArray<NodeType> Targets) Step(NodeType type)
    {
        (RelationshipType Relationship, Direction Direction)[] ways =
        [
            .. RandomGraph.Relationships.Where(r => r.From.Contains(type)).Select(r => (r, Direction.Out)),
            .. RandomGraph.Relationships.Where(r => r.To.Contains(type)).Select(r => (r, Direction.In)),
        ];
        var (relationship, direction) = Pick(ways);
        ImmutableArray<NodeType> ends = [.. (direction == Direction.Out ? relationship.To : relationship.From).Where(RandomGraph.Types.Contains)];
        var target = Chance(2) ? null : Pick([.. ends]);
        return (new Step(relationship, direction, target), target is null ? ends : [target]);
    }

    private static Shape Ids() => new(NodeTypes.All.Select(t => KeyValuePair.Create(t, ImmutableArray.Create<Column>(new Column.Id()))));

    private Shape Shape(IEnumerable<NodeType> types, int depth) => new(types.Where(RandomGraph.Types.Contains).Select(t => KeyValuePair.Create(t, Cells(t, depth))));

    private Parameter Id(NodeType type) => Add(Chance(10) ? null : IdText(type));

    private Parameter Ids(NodeType type) => Add(Several(4, () => IdText(type)).ToArray());

    private string IdText(NodeType type)
    {
        var nodes = graph.Nodes.Where(n => n.Type == type).ToArray();
        return random.Next(6) switch
        {
            0 => "country:gone",
            1 => type.IdKind + ":old",
            _ when nodes.Length > 0 => Pick(nodes).Id,
            _ => type.IdKind + ":none",
        };
    }

    private Parameter Add(object? value)
    {
        _parameters.Add(value);
        return new Parameter(_parameters.Count - 1);
    }

    private List<T> Several<T>(int most, Func<T> make)
    {
        var items = new List<T>();
        for (var i = random.Next(most + 1); i > 0; i--)
        {
            items.Add(make());
        }

        return items;
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
