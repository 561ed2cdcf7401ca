using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>A numbered file of the folder <c>cypher</c>: statements that set the database up, each of which may be run again.</summary>
/// <param name="Name">The file's name.</param>
internal sealed record Migration(string Name, ImmutableArray<string> Statements)
{
    /// <summary>All of them, by number.</summary>
    public static ImmutableArray<Migration> All { get; } = [.. Resources().Order(StringComparer.Ordinal).Select(Read)];

    private static IEnumerable<string> Resources() => typeof(Migration).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cypher", StringComparison.Ordinal));

    private static Migration Read(string name)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal));
        return new(name, [.. string.Join('\n', lines).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }
}
