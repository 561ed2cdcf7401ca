namespace CaJapan.Graph.Names.Scripts;

/// <summary>Scripts in the words of a user.</summary>
internal static class ScriptName
{
    /// <summary>The script of the first letter that is not Latin; null where all are.</summary>
    public static string? Of(string name)
    {
        foreach (var c in name)
        {
            switch (c)
            {
                case >= '\u0370' and <= '\u03ff':
                    return "Greek";
                case >= '\u0400' and <= '\u052f':
                    return "Cyrillic";
                case >= '\u0530' and <= '\u058f':
                    return "Armenian";
                case >= '\u0590' and <= '\u05ff':
                    return "Hebrew";
                case >= '\u0600' and <= '\u06ff':
                    return "Arabic";
                case >= '\u10a0' and <= '\u10ff':
                    return "Georgian";
                case >= '\u3040' and <= '\u30ff':
                    return "kana";
                default:
                    continue;
            }
        }

        return null;
    }
}
