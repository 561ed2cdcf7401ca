using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>
/// One property of all nodes of a type. Values are codes: of a text its number in the <see cref="TextPool"/>, of a date in the <see cref="DatePool"/>, of a list in the <see cref="ListPool"/>, of an enum its
/// place among the symbols, of a flag 0 or 1, of an integer itself.
/// </summary>
internal sealed class PropertyValues
{
    /// <summary>The code of no value.</summary>
    public const int Missing = int.MinValue;

    /// <summary><see cref="Missing"/> among <see cref="Bytes"/>.</summary>
    public const byte MissingByte = byte.MaxValue;

    private readonly int _start;
    private readonly int _count;
    private readonly int[]? _ranks;
    private int[]? _ascending;
    private int[]? _descending;

    /// <param name="start">The first node of the type.</param>
    /// <param name="ints">One code a node; null where none has a value or they are <paramref name="bytes"/>.</param>
    public PropertyValues(PropertyType type, int start, int count, int[]? ints, byte[]? bytes, DatePool dates)
    {
        Type = type;
        Ints = ints;
        Bytes = bytes;
        _start = start;
        _count = count;
        _ranks = type.Kind == ValueKind.Date ? dates.Ranks : null;
    }

    public PropertyType Type { get; }

    public int[]? Ints { get; }

    public byte[]? Bytes { get; }

    /// <summary>The nodes in ascending order of their values, missing ones last, ties by id.</summary>
    public int[] Ascending => _ascending ?? Interlocked.CompareExchange(ref _ascending, Sorted(descending: false), null) ?? _ascending;

    /// <summary>The nodes in descending order of their values, missing ones last, ties by ascending id.</summary>
    public int[] Descending => _descending ?? Interlocked.CompareExchange(ref _descending, Sorted(descending: true), null) ?? _descending;

    /// <summary>The code of a node's value; missing for a node of another type.</summary>
    public int this[int node]
    {
        get
        {
            var row = node - _start;
            if ((uint)row >= (uint)_count)
            {
                return Missing;
            }

            if (Ints is { } ints)
            {
                return ints[row];
            }

            return Bytes is { } bytes && bytes[row] != MissingByte ? bytes[row] : Missing;
        }
    }

    /// <summary>What a node is ordered by: codes, but the same for dates of the same interval.</summary>
    public int Rank(int node)
    {
        var code = this[node];
        return _ranks is null || code == Missing ? code : _ranks[code];
    }

    /// <summary>The place in <see cref="Ascending"/> of the first node whose rank is not less.</summary>
    public int LowerBound(long rank)
    {
        var nodes = Ascending;
        var (low, high) = (0, nodes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Rank(nodes[middle]) is var found && found != Missing && found < rank)
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

    private int[] Sorted(bool descending)
    {
        var keys = new long[_count];
        for (var row = 0; row < _count; row++)
        {
            var rank = Rank(_start + row);
            var key = rank == Missing ? int.MaxValue + 1L : descending ? -(long)rank : rank;
            keys[row] = (key << 31) | (uint)row;
        }

        Array.Sort(keys);
        var nodes = new int[_count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = _start + (int)(keys[i] & int.MaxValue);
        }

        return nodes;
    }
}
