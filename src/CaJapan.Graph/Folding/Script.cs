namespace CaJapan.Graph.Folding;

/// <summary>The script a name is written in, by its first letter, as ISO 15924 codes it.</summary>
internal static class Script
{
    public static string? Of(string name)
    {
        foreach (var c in name)
        {
            switch (c)
            {
                case (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00c0' and <= '\u024f') or (>= '\u1e00' and <= '\u1eff'):
                    return "Latn";
                case >= '\u0400' and <= '\u052f':
                    return "Cyrl";
                case (>= '\u3040' and <= '\u30ff') or (>= '\u4e00' and <= '\u9fff'):
                    return "Jpan";
                case >= '\u0600' and <= '\u06ff':
                    return "Arab";
                default:
                    continue;
            }
        }

        return null;
    }
}
