namespace CaJapan.Graph.Names;

/// <summary>How alike two words are.</summary>
internal static class EditDistance
{
    /// <summary>1 for equal words, less by the share of letters that have to be put in, left out or replaced.</summary>
    /// <seealso href="https://en.wikipedia.org/wiki/Levenshtein_distance"/>
    public static double Similarity(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        // Row by row of the table of distances between beginnings; only the last row is kept.
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return 1 - ((double)row[b.Length] / Math.Max(a.Length, b.Length));
    }
}
