namespace CaJapan.GraphQL;

/// <summary>Counts the edits that turn one name into another.</summary>
/// <remarks>
/// An edit inserts, deletes or replaces one character or swaps two neighbours (optimal string alignment).
/// Case is ignored, except that names which differ by nothing else are one edit apart.
/// </remarks>
internal sealed class LexicalDistance(string input)
{
    private readonly string _folded = input.ToLowerInvariant();

    /// <summary>The number of edits, or null where it is above the threshold.</summary>
    public int? To(string option, int threshold)
    {
        if (string.Equals(input, option, StringComparison.Ordinal))
        {
            return 0;
        }

        var folded = option.ToLowerInvariant();
        if (string.Equals(_folded, folded, StringComparison.Ordinal))
        {
            return 1;
        }

        return Math.Abs(folded.Length - _folded.Length) > threshold ? null : Measure(folded, threshold);
    }

    private int? Measure(string option, int threshold)
    {
        var beforePrevious = new int[_folded.Length + 1];
        var previous = new int[_folded.Length + 1];
        var current = new int[_folded.Length + 1];
        for (var j = 0; j <= _folded.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= option.Length; i++)
        {
            current[0] = i;
            var smallest = i;
            for (var j = 1; j <= _folded.Length; j++)
            {
                var replace = previous[j - 1] + (option[i - 1] == _folded[j - 1] ? 0 : 1);
                var cell = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && option[i - 1] == _folded[j - 2] && option[i - 2] == _folded[j - 1])
                {
                    cell = Math.Min(cell, beforePrevious[j - 2] + 1);
                }

                current[j] = cell;
                smallest = Math.Min(smallest, cell);
            }

            // No row below can come out smaller than this one.
            if (smallest > threshold)
            {
                return null;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[^1] <= threshold ? previous[^1] : null;
    }
}
