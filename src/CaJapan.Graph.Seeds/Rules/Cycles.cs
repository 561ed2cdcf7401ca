namespace CaJapan.Graph.Seeds.Rules;

/// <summary>Finds circles in a relation that must have none.</summary>
internal static class Cycles
{
    /// <summary>Each circle once, as the ids along it; it begins with the id that comes first among <paramref name="ids"/>.</summary>
    public static IEnumerable<IReadOnlyList<string>> Find(IEnumerable<string> ids, Func<string, IEnumerable<string>> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (Walk(id, next, [], done) is { } circle)
            {
                yield return circle;
            }
        }
    }

    private static List<string>? Walk(string id, Func<string, IEnumerable<string>> next, List<string> path, HashSet<string> done)
    {
        var start = path.IndexOf(id);
        if (start >= 0)
        {
            return path[start..];
        }

        if (!done.Add(id))
        {
            return null;
        }

        path.Add(id);
        foreach (var following in next(id))
        {
            if (Walk(following, next, path, done) is { } circle)
            {
                return circle;
            }
        }

        path.RemoveAt(path.Count - 1);
        return null;
    }

    /// <summary>The circle in words: <c>'a' → 'b' → 'a'</c>.</summary>
    public static string Print(IReadOnlyList<string> circle) => string.Join(" → ", circle.Append(circle[0]).Select(id => $"'{id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]}'"));
}
