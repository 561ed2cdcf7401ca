namespace CaJapan.Graph.Embedded.Evaluation;

/// <summary>A growing run of integers, nodes as a rule, that a <see cref="Run"/> lends.</summary>
internal sealed class NodeBuffer
{
    private int[] _items = new int[16];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Items => _items.AsSpan(0, Count);

    public ref int this[int index] => ref _items[index];

    public void Add(int item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<int> items)
    {
        EnsureRoom(items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Adds the numbers from <paramref name="first"/> up to before <paramref name="end"/>.</summary>
    public void AddSequence(int first, int end)
    {
        EnsureRoom(end - first);
        for (var item = first; item < end; item++)
        {
            _items[Count++] = item;
        }
    }

    /// <summary>Sorts what stands from <paramref name="start"/> on and leaves each once.</summary>
    public void SortDistinct(int start)
    {
        _items.AsSpan(start, Count - start).Sort();
        Distinct(start);
    }

    /// <summary>Leaves each once of what stands sorted from <paramref name="start"/> on.</summary>
    public void Distinct(int start)
    {
        var kept = start;
        for (var i = start; i < Count; i++)
        {
            if (i == start || _items[i] != _items[kept - 1])
            {
                _items[kept++] = _items[i];
            }
        }

        Count = kept;
    }

    public void Sort() => _items.AsSpan(0, Count).Sort();

    public void Reverse() => _items.AsSpan(0, Count).Reverse();

    public void Truncate(int count) => Count = Math.Min(Count, count);

    public void Clear() => Count = 0;

    private void EnsureRoom(int more)
    {
        if (Count + more > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + more));
        }
    }
}
