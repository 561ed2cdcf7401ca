using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Names.Matching;

/// <summary>The weighted edit distance of two words, sound by sound (Damerau's: neighbours may have changed places).</summary>
internal static class WordDistance
{
    private const double Swap = 0.8;

    public static double Between(ReadOnlySpan<Sound> one, ReadOnlySpan<Sound> other)
    {
        var width = other.Length + 1;
        Span<double> table = (one.Length + 1) * width <= 1024 ? stackalloc double[1024] : new double[(one.Length + 1) * width];
        Fill(one, other, table, width);
        return table[(one.Length * width) + other.Length];
    }

    /// <summary>The differences in the order of the words, as pairs of what each of them spells.</summary>
    public static List<(string One, string Other)> Differences(NameWord one, NameWord other)
    {
        ReadOnlySpan<Sound> left = one.Sounds.AsSpan(), right = other.Sounds.AsSpan();
        var width = right.Length + 1;
        var table = new double[(left.Length + 1) * width];
        Fill(left, right, table, width);
        var differences = new List<(string, string)>();
        var (i, j) = (left.Length, right.Length);
        while (i > 0 || j > 0)
        {
            var (di, dj) = Step(left, right, table, width, i, j);
            var (spelled, respelled) = (Letters(one, i - di, di), Letters(other, j - dj, dj));
            if (!string.Equals(spelled, respelled, StringComparison.Ordinal))
            {
                differences.Insert(0, (spelled, respelled));
            }

            (i, j) = (i - di, j - dj);
        }

        return differences;
    }

    private static void Fill(ReadOnlySpan<Sound> one, ReadOnlySpan<Sound> other, Span<double> table, int width)
    {
        table[0] = 0;
        for (var j = 1; j < width; j++)
        {
            table[j] = table[j - 1] + Insertion(other, j);
        }

        for (var i = 1; i <= one.Length; i++)
        {
            table[i * width] = table[(i - 1) * width] + Insertion(one, i);
            for (var j = 1; j < width; j++)
            {
                var best = Math.Min(
                    table[((i - 1) * width) + j - 1] + SoundCosts.Replace(one[i - 1].Symbol, other[j - 1].Symbol),
                    Math.Min(table[((i - 1) * width) + j] + Insertion(one, i), table[(i * width) + j - 1] + Insertion(other, j)));
                table[(i * width) + j] = HasSwap(one, other, i, j) ? Math.Min(best, table[((i - 2) * width) + j - 2] + Swap) : best;
            }
        }
    }

    private static (int One, int Other) Step(ReadOnlySpan<Sound> one, ReadOnlySpan<Sound> other, ReadOnlySpan<double> table, int width, int i, int j)
    {
        const double Tolerance = 1e-9;
        var here = table[(i * width) + j];
        var isReplaced = i > 0 && j > 0 && Math.Abs(table[((i - 1) * width) + j - 1] + SoundCosts.Replace(one[i - 1].Symbol, other[j - 1].Symbol) - here) < Tolerance;
        var isInOne = i > 0 && Math.Abs(table[((i - 1) * width) + j] + Insertion(one, i) - here) < Tolerance;
        var isInOther = j > 0 && Math.Abs(table[(i * width) + j - 1] + Insertion(other, j) - here) < Tolerance;
        return isReplaced ? (1, 1) : isInOne ? (1, 0) : isInOther ? (0, 1) : (2, 2);
    }

    private static bool HasSwap(ReadOnlySpan<Sound> one, ReadOnlySpan<Sound> other, int i, int j) =>
        i > 1 && j > 1 && one[i - 1].Symbol == other[j - 2].Symbol && one[i - 2].Symbol == other[j - 1].Symbol;

    private static double Insertion(ReadOnlySpan<Sound> word, int i) => SoundCosts.Insert(word[i - 1].Symbol, i > 1 ? word[i - 2].Symbol : '\0', i < word.Length ? word[i].Symbol : '\0');

    private static string Letters(NameWord word, int start, int count) =>
        count == 0 ? string.Empty : word.Text[word.Sounds[start].Start..(word.Sounds[start + count - 1].Start + word.Sounds[start + count - 1].Length)];
}
