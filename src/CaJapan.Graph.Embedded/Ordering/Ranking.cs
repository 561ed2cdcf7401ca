using System.Buffers;
using CaJapan.Graph.Embedded.Evaluation;

namespace CaJapan.Graph.Embedded.Ordering;

/// <summary>Keeps the first, or the last, few of the nodes offered to it in an order, without sorting the others: a heap with the worst on top.</summary>
internal sealed class Ranking : IDisposable
{
    private readonly int _width;
    private readonly int _capacity;
    private readonly int _sign;
    private long[] _keys;
    private int[] _nodes;

    // Which key and node stands at each place of the heap.
    private int[] _heap;

    /// <param name="width">How many numbers a sort key has.</param>
    /// <param name="capacity">How many nodes it keeps.</param>
    /// <param name="last">Whether the last rather than the first.</param>
    public Ranking(int width, int capacity, bool last)
    {
        _width = width;
        _capacity = capacity;
        _sign = last ? -1 : 1;
        var room = Math.Min(capacity, 64);
        _keys = ArrayPool<long>.Shared.Rent(room * width);
        _nodes = ArrayPool<int>.Shared.Rent(room);
        _heap = ArrayPool<int>.Shared.Rent(room);
    }

    public int Count { get; private set; }

    public void Offer(int node, ReadOnlySpan<long> sortKey)
    {
        if (Count < _capacity)
        {
            EnsureRoom();
            Put(Count, node, sortKey);
            _heap[Count] = Count;
            Rise(Count++);
        }
        else if (_capacity > 0 && _sign * sortKey.SequenceCompareTo(Key(_heap[0])) < 0)
        {
            Put(_heap[0], node, sortKey);
            Sink(0, Count);
        }
    }

    /// <summary>Appends the kept nodes in order. Nothing may be offered afterwards.</summary>
    public void Drain(NodeBuffer into)
    {
        for (var end = Count - 1; end > 0; end--)
        {
            (_heap[0], _heap[end]) = (_heap[end], _heap[0]);
            Sink(0, end);
        }

        for (var i = 0; i < Count; i++)
        {
            into.Add(_nodes[_heap[_sign > 0 ? i : Count - 1 - i]]);
        }
    }

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_nodes);
        ArrayPool<int>.Shared.Return(_heap);
    }

    private ReadOnlySpan<long> Key(int slot) => _keys.AsSpan(slot * _width, _width);

    private bool IsWorse(int left, int right) => _sign * Key(_heap[left]).SequenceCompareTo(Key(_heap[right])) > 0;

    private void Put(int slot, int node, ReadOnlySpan<long> sortKey)
    {
        sortKey.CopyTo(_keys.AsSpan(slot * _width));
        _nodes[slot] = node;
    }

    private void Rise(int place)
    {
        while (place > 0 && (place - 1) / 2 is var parent && IsWorse(place, parent))
        {
            (_heap[place], _heap[parent]) = (_heap[parent], _heap[place]);
            place = parent;
        }
    }

    private void Sink(int place, int count)
    {
        while ((2 * place) + 1 is var child && child < count)
        {
            if (child + 1 < count && IsWorse(child + 1, child))
            {
                child++;
            }

            if (!IsWorse(child, place))
            {
                return;
            }

            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }

    private void EnsureRoom()
    {
        if (Count < _nodes.Length && Count < _heap.Length && (Count + 1) * _width <= _keys.Length)
        {
            return;
        }

        _keys = Grown(_keys, Count * 2 * _width);
        _nodes = Grown(_nodes, Count * 2);
        _heap = Grown(_heap, Count * 2);
    }

    private static T[] Grown<T>(T[] array, int length)
    {
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        return larger;
    }
}
