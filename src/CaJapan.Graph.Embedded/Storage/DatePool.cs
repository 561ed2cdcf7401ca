using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Every date of a snapshot, once, by earliest day, latest day and text. A date's number is its place.</summary>
internal sealed class DatePool
{
    public DatePool(int[] earliest, int[] latest, int[] texts)
    {
        Earliest = earliest;
        Latest = latest;
        Texts = texts;
        Ranks = new int[earliest.Length];
        for (var i = 1; i < Ranks.Length; i++)
        {
            Ranks[i] = earliest[i] == earliest[i - 1] && latest[i] == latest[i - 1] ? Ranks[i - 1] : i;
        }
    }

    public int[] Earliest { get; }

    public int[] Latest { get; }

    public int[] Texts { get; }

    /// <summary>The first date with the same interval: what dates are ordered by.</summary>
    public int[] Ranks { get; }

    public long Key(int date) => Cursor.DateKey(Earliest[date], Latest[date]);

    /// <summary>The number of the first date whose key is not less.</summary>
    public int LowerBound(long key)
    {
        var (low, high) = (0, Earliest.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Key(middle) < key)
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
