using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests.Naive;

/// <content>Node sets, predicates and orders.</content>
internal sealed partial class NaiveEvaluator
{
    // In the set's own order, which is by id except where ids are given.
    private List<Node> Set(NodeSet set, Node? scope) => set switch
    {
        NodeSet.Current => scope is null ? [] : [scope],
        NodeSet.ById s => parameters[s.Id.Index] is string id && Find(id, s.Types.IsEmpty ? NodeTypes.Identified : s.Types) is { } node ? [node] : [],
        NodeSet.ByIds s => [.. Texts(s.Ids).Select(id => Find(id, [s.Type])).OfType<Node>().Distinct()],
        NodeSet.All s => [.. graph.Nodes.Where(n => n.Type == s.Type)],
        NodeSet.Along s => ById(Set(s.Start, scope).SelectMany(n => Follow(n, s.Step)).Where(f => HasText(f.Relationship, s.EdgeText)).Select(f => f.Neighbour)),
        NodeSet.Where s => [.. Set(s.Nodes, scope).Where(n => Holds(s.Predicate, n))],
        NodeSet.Shared s => SharedOf(s),
        _ => throw new UnreachableException(),
    };

    private bool HasText(Relationship relationship, Parameter? text) =>
        text is not { } parameter || parameters[parameter.Index] is not string wanted || Equals(relationship.Values[0], wanted);

    private List<Node> SharedOf(NodeSet.Shared shared)
    {
        var ids = Texts(shared.Ids);
        return ids.Length == 0 ? [] : ById(ids.Select(id => Find(id, [shared.Type])).Select(n => n is null ? [] : (IEnumerable<Node>)Set(shared.Reached, n)).Aggregate((x, y) => x.Intersect(y)));
    }

    private IEnumerable<Node> Reached(Node node, ImmutableArray<Step> steps) =>
        steps.Aggregate((IEnumerable<Node>)[node], (nodes, step) => nodes.SelectMany(n => Neighbours(n, step)).Distinct().ToList());

    private static List<Node> ById(IEnumerable<Node> nodes) => [.. nodes.Distinct().OrderBy(n => n.Id, CodePoints.Order)];

    private IEnumerable<(Node Neighbour, Relationship Relationship)> Follow(Node node, Step step)
    {
        foreach (var relationship in graph.Relationships)
        {
            var (from, to) = (graph.Nodes[relationship.From], graph.Nodes[relationship.To]);
            var (here, there) = step.Direction == Direction.Out ? (from, to) : (to, from);
            if (relationship.Type == step.Relationship && here == node && (step.Target is null || there.Type == step.Target))
            {
                yield return (there, relationship);
            }
        }
    }

    private IEnumerable<Node> Neighbours(Node node, Step step) => Follow(node, step).Select(f => f.Neighbour).Distinct();

    private Node? Find(string id, ImmutableArray<NodeType> types) =>
        graph.Nodes.FirstOrDefault(n => types.Contains(n.Type) && n.Id == id) ?? graph.Nodes.FirstOrDefault(n => types.Contains(n.Type) && FormerIds(n).Contains(id));

    private static string[] FormerIds(Node node) => node.Type.IsEntity ? (string[]?)node["formerIds"] ?? [] : [];

    private bool Holds(Predicate predicate, Node node) => predicate switch
    {
        Predicate.And p => p.Operands.All(o => Holds(o, node)),
        Predicate.Or p => p.Operands.Any(o => Holds(o, node)),
        Predicate.Not p => !Holds(p.Operand, node),
        Predicate.Compare p => Values(node, p.Property).Any(v => Compares(v, p.Property, p.Comparison, parameters[p.Value.Index])),
        Predicate.CompareId { Comparison: Comparison.Ne } p => parameters[p.Value.Index] is string id && !HasId(node, id),
        Predicate.CompareId p => parameters[p.Value.Index] is string[] ids ? ids.Any(id => HasId(node, id)) : parameters[p.Value.Index] is string id && HasId(node, id),
        Predicate.IsNull p => !Has(node, p.Property) || node.Values[p.Property.Ordinal] is null,
        Predicate.Some p => Set(p.Nodes, node).Any(n => Holds(p.Predicate, n)),
        _ => throw new UnreachableException(),
    };

    private static bool Has(Node node, PropertyType property) => property.Owner == node.Type.Name;

    private static bool HasId(Node node, string id) => node.Id == id || FormerIds(node).Contains(id);

    private static object[] Values(Node node, PropertyType property) => !Has(node, property) ? [] : node.Values[property.Ordinal] switch
    {
        null => [],
        string[] texts => texts,
        int[] integers => [.. integers.Cast<object>()],
        var value => [value],
    };

    private static bool Compares(object value, PropertyType property, Comparison comparison, object? operand) => (comparison, value, operand) switch
    {
        (_, _, null) => false,
        (Comparison.In, _, Array operands) => operands.Cast<object>().Any(o => Compares(value, property, Comparison.Eq, o)),
        (Comparison.Ne, _, _) => !Compares(value, property, Comparison.Eq, operand),
        (_, PartialDate date, PartialDate other) => comparison switch
        {
            Comparison.Eq => date.Earliest == other.Earliest && date.Latest == other.Latest,
            Comparison.Overlaps => date.Overlaps(other),
            Comparison.Before => date.Latest < other.Earliest,
            Comparison.After => date.Earliest > other.Latest,
            Comparison.Gte => date.Earliest >= other.Earliest,
            Comparison.Lte => date.Latest <= other.Latest,
            _ => throw new UnreachableException(),
        },
        (Comparison.Contains, string text, string part) => text.Contains(part, StringComparison.Ordinal),
        (Comparison.StartsWith, string text, string part) => text.StartsWith(part, StringComparison.Ordinal),
        (Comparison.EndsWith, string text, string part) => text.EndsWith(part, StringComparison.Ordinal),
        _ => CompareValues(Ordinal(value, property), Ordinal(operand, property)) is var sign && comparison switch
        {
            Comparison.Eq => sign == 0,
            Comparison.Gt => sign > 0,
            Comparison.Gte => sign >= 0,
            Comparison.Lt => sign < 0,
            Comparison.Lte => sign <= 0,
            _ => throw new UnreachableException(),
        },
    };

    private List<Node> Ordered(NodeSet set, ImmutableArray<OrderKey> order, Node? scope) => Sorted(Set(set, scope), order);

    private List<Node> Sorted(List<Node> nodes, ImmutableArray<OrderKey> order) =>
        order.IsEmpty ? nodes : [.. nodes.Order(Comparer<Node>.Create((x, y) => ComparePositions(Position(x, order), Position(y, order), order)))];

    public CursorPosition Position(Node node, ImmutableArray<OrderKey> order) => new([.. order.Select(k => KeyOf(node, k))], node.Id);

    private object? KeyOf(Node node, OrderKey key)
    {
        var end = (Node?)node;
        foreach (var step in key.Steps)
        {
            end = end is null ? null : Neighbours(end, step).OrderBy(n => n.Type.Ordinal).ThenBy(n => n.Id, CodePoints.Order).FirstOrDefault();
        }

        return end is null ? null : key.Property is null ? end.Id : Has(end, key.Property) && end.Values[key.Property.Ordinal] is { } value ? Ordinal(value, key.Property) : null;
    }

    // Values as cursors hold them and as they compare.
    private static object Ordinal(object value, PropertyType property) => value switch
    {
        PartialDate date => Cursor.DateKey(date),
        bool flag => flag ? 1 : 0,
        string symbol when property.Kind == ValueKind.Enum => property.Symbols.IndexOf(symbol),
        _ => value,
    };

    private static int ComparePositions(CursorPosition x, CursorPosition y, ImmutableArray<OrderKey> order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var sign = (x.Keys[i], y.Keys[i]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                var (a, b) => CompareValues(a, b) * (order[i].Descending ? -1 : 1),
            };
            if (sign != 0)
            {
                return sign;
            }
        }

        return CodePoints.Order.Compare(x.Id, y.Id);
    }

    private static int CompareValues(object x, object y) => x is string text ? CodePoints.Order.Compare(text, (string)y) : ((IComparable)x).CompareTo(y);
}
