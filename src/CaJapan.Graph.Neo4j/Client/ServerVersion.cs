using System.Globalization;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>Versions of Neo4j: 5.26 is the last of the fifth, and is supported longest; after it they are counted by year.</summary>
internal static class ServerVersion
{
    /// <summary>The least that will do.</summary>
    public const string Least = "5.26";

    public static bool IsEnough(string version)
    {
        var parts = version.Split('.', '-', '+');
        return parts.Length > 1
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && (major > 5 || (major == 5 && minor >= 26));
    }
}
