namespace CaJapan.Graph.Seeds.Diagnostics;

/// <summary>The end of a message about an unknown word: <c>; did you mean 'vepa-hajiyev'?</c>, or nothing where no known word is near.</summary>
internal static class DidYouMean
{
    public static string Hint(string written, IEnumerable<string> known) => Nearest(written, known) is { } near ? $"; did you mean '{near}'?" : string.Empty;

    private static string? Nearest(string written, IEnumerable<string> known)
    {
        var limit = Math.Max(1, Math.Min(written.Length, 24) / 3);
        string? nearest = null;
        var best = limit + 1;
        foreach (var candidate in known)
        {
            var distance = EditDistance.Between(written, candidate, best);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }
}
