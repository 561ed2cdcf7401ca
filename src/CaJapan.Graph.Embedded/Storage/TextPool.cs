using System.Buffers;
using System.Text;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>
/// Every text of a snapshot, once, in code-point order: a text's number is its place in that order, so numbers compare as the texts do and most comparisons never look at a byte. Texts are kept as the JSON
/// strings that answers copy; those few that JSON escapes are kept raw as well, for comparing.
/// </summary>
internal sealed class TextPool(byte[] json, int[] starts, int[] escaped, byte[] raw, int[] rawStarts)
{
    /// <summary>The place of <see cref="Json"/> among the buffers of a result.</summary>
    public const int Buffer = 0;

    private const int StackLimit = 256;

    public byte[] Json { get; } = json;

    public int[] Starts { get; } = starts;

    public int[] Escaped { get; } = escaped;

    public byte[] RawBytes { get; } = raw;

    public int[] RawStarts { get; } = rawStarts;

    public int Count => Starts.Length - 1;

    public Cell this[int text] => Cell.Text(Buffer, Starts[text], Starts[text + 1] - Starts[text]);

    public string ToString(int text) => Encoding.UTF8.GetString(Raw(text));

    public ReadOnlySpan<byte> Raw(int text)
    {
        var content = Json.AsSpan(Starts[text] + 1, Starts[text + 1] - Starts[text] - 2);
        if (!content.Contains((byte)'\\'))
        {
            return content;
        }

        var place = Array.BinarySearch(Escaped, text);
        return RawBytes.AsSpan(RawStarts[place], RawStarts[place + 1] - RawStarts[place]);
    }

    /// <summary>The number of a text; negative when the pool has none, and then the complement of the number of the first greater one.</summary>
    public int Find(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[]? rented = null;
        var utf8 = length <= StackLimit ? stackalloc byte[StackLimit] : (rented = ArrayPool<byte>.Shared.Rent(length));
        utf8 = utf8[..Encoding.UTF8.GetBytes(text, utf8)];
        var first = LowerBound(utf8);
        var found = first < Count && Raw(first).SequenceEqual(utf8) ? first : ~first;
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return found;
    }

    /// <summary>The number of the first text that is not less.</summary>
    public int LowerBound(ReadOnlySpan<byte> utf8)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Raw(middle).SequenceCompareTo(utf8) < 0)
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

    /// <summary>The number of the first text greater than all that start with the prefix.</summary>
    public int PrefixEnd(ReadOnlySpan<byte> prefix)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var text = Raw(middle);
            if (text[..Math.Min(text.Length, prefix.Length)].SequenceCompareTo(prefix) <= 0)
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
