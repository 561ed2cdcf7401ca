using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;

namespace CaJapan.Graph.Embedded.Ordering;

/// <summary>All nodes of a type in an order, without sorting them: by id, or by one property whose values are kept in order.</summary>
internal sealed class OrderIndex
{
    private readonly AllNodes _nodes;
    private readonly OrderEvaluator _order;
    private readonly OrderKeyEvaluator? _key;

    private OrderIndex(AllNodes nodes, OrderEvaluator order, OrderKeyEvaluator? key)
    {
        _nodes = nodes;
        _order = order;
        _key = key;
    }

    public int Count => _nodes.End - _nodes.First;

    /// <summary>The index of an order; null where there can be none.</summary>
    public static OrderIndex? Of(AllNodes nodes, OrderEvaluator order) => order.Keys switch
    {
        [] => new OrderIndex(nodes, order, null),
        [{ IsOwn: true, Values: null } id, ..] => new OrderIndex(nodes, order, id),
        [{ IsOwn: true } key] => new OrderIndex(nodes, order, key),
        [{ IsOwn: true } key, { IsOwn: true, Values: null, Descending: false }, ..] => new OrderIndex(nodes, order, key),
        _ => null,
    };

    /// <summary>The node at a place.</summary>
    public int this[int place] => _key switch
    {
        null => _nodes.First + place,
        { Values: { } values } => _key.Descending ? values.Descending[place] : values.Ascending[place],
        _ => _key.Descending ? _nodes.End - 1 - place : _nodes.First + place,
    };

    /// <summary>How many nodes stand before a sort key.</summary>
    /// <param name="inclusive">Whether one that has it counts too.</param>
    public int CountBefore(Run run, ReadOnlySpan<long> bound, bool inclusive)
    {
        Span<long> sortKey = stackalloc long[_order.Width];
        var (low, high) = (0, Count);
        while (low < high)
        {
            run.Touch();
            var middle = (low + high) >>> 1;
            _order.Fill(run, this[middle], sortKey);
            var sign = sortKey.SequenceCompareTo(bound);
            if (sign < 0 || (inclusive && sign == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
