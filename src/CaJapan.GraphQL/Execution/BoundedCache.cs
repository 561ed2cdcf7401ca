using System.Diagnostics.CodeAnalysis;

namespace CaJapan.GraphQL.Execution;

/// <summary>Keeps what was used last, up to a total weight. Any number of threads may use it.</summary>
public sealed class BoundedCache<TKey, TValue>(long maxWeight)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = new();
    private long _weight;

    /// <summary>Finds a value, which is then the one used last.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Adds a value and gives it back; but if another thread was faster, that one's.</summary>
    public TValue Add(TKey key, TValue value, long weight)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                return node.Value.Value;
            }

            // What is heavier than the whole would drive out all else and then itself.
            if (weight <= maxWeight)
            {
                _entries.Add(key, _byUse.AddFirst(new Entry(key, value, weight)));
                _weight += weight;
                Trim();
            }

            return value;
        }
    }

    private void Trim()
    {
        while (_weight > maxWeight && _byUse.Last is { } oldest)
        {
            _byUse.RemoveLast();
            _entries.Remove(oldest.Value.Key);
            _weight -= oldest.Value.Weight;
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Weight);
}
