using System.Collections.Immutable;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Ordering;

/// <summary>
/// An order bound to a snapshot. Each node has a sort key: one number an order key and one for the id, which compare one after another, ascending, whatever the direction asked for.
/// </summary>
internal sealed class OrderEvaluator(OrderKeyEvaluator[] keys)
{
    private const int Few = 32;

    /// <summary>How many numbers a sort key has.</summary>
    public int Width => keys.Length + 1;

    public ReadOnlySpan<OrderKeyEvaluator> Keys => keys;

    public void Fill(Run run, int node, Span<long> sortKey)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            sortKey[i] = keys[i].SortKey(run, node);
        }

        sortKey[^1] = 2L * run.Snapshot.Nodes.Id(node);
    }

    /// <summary>Puts the first of the nodes of a set in order and leaves out the rest. With no keys, the set's own order or that of ids.</summary>
    /// <param name="limit">How many are wanted.</param>
    public void Sort(Run run, NodeSetEvaluator set, NodeBuffer nodes, int limit)
    {
        var isInOrder = nodes.Count <= 1 || (keys.Length == 0 && (set.HasOwnOrder || set.Type is not null));
        if (!isInOrder && nodes.Count <= Few)
        {
            SortFew(run, nodes);
        }
        else if (!isInOrder)
        {
            using var ranking = new Ranking(Width, limit, last: false);
            Span<long> sortKey = stackalloc long[Width];
            foreach (var node in nodes.Items)
            {
                run.Touch();
                Fill(run, node, sortKey);
                ranking.Offer(node, sortKey);
            }

            nodes.Clear();
            ranking.Drain(nodes);
        }

        nodes.Truncate(limit);
    }

    // By insertion: it needs nothing but a little of the stack.
    private void SortFew(Run run, NodeBuffer nodes)
    {
        run.Touch(nodes.Count);
        Span<long> sortKeys = stackalloc long[Few * Width];
        Span<long> moving = stackalloc long[Width];
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            Fill(run, node, moving);
            var place = i;
            for (; place > 0 && moving.SequenceCompareTo(sortKeys.Slice((place - 1) * Width, Width)) < 0; place--)
            {
                sortKeys.Slice((place - 1) * Width, Width).CopyTo(sortKeys[(place * Width)..]);
                nodes[place] = nodes[place - 1];
            }

            moving.CopyTo(sortKeys[(place * Width)..]);
            nodes[place] = node;
        }
    }

    /// <summary>The sort key of a cursor: equal to that of the node it was made for, or between those of others.</summary>
    public long[] SortKey(Run run, CursorPosition position)
    {
        var sortKey = new long[Width];
        for (var i = 0; i < keys.Length; i++)
        {
            sortKey[i] = keys[i].SortKey(run, position.Keys[i]);
        }

        sortKey[^1] = OrderKeyEvaluator.TextKey(run, position.Id);
        return sortKey;
    }

    /// <summary>The place of a node, for its cursor.</summary>
    public CursorPosition Position(Run run, int node)
    {
        var values = ImmutableArray.CreateBuilder<object?>(keys.Length);
        foreach (var key in keys)
        {
            values.Add(key.CursorKey(run, node));
        }

        return new CursorPosition(values.MoveToImmutable(), run.Snapshot.Texts.ToString(run.Snapshot.Nodes.Id(node)));
    }
}
