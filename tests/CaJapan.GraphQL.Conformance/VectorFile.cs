using System.Text.Json;

namespace CaJapan.GraphQL.Conformance;

/// <summary>
/// The conformance vectors: files with one JSON object a line, in the folder that the environment names. They do not belong to this project; where
/// they are missing, what needs them is skipped and says so.
/// </summary>
internal static class VectorFile
{
    public const string FolderVariable = "CONFORMANCE_DIR";

    /// <summary>The lines of a file, such as <c>validation/parse.jsonl</c>.</summary>
    public static IReadOnlyList<JsonElement> Read(string path) => [.. File.ReadLines(PathOf(path)).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>The text of a file.</summary>
    public static string ReadText(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Tries every vector of a file and reports all that differ at once.</summary>
    /// <param name="path">The file.</param>
    /// <param name="check">Gives null if the outcome is as expected, else what differs.</param>
    public static void ShouldAllPass(string path, Func<JsonElement, string?> check)
    {
        var vectors = Read(path);
        vectors.ShouldNotBeEmpty();
        var failures = new List<string>();
        foreach (var vector in vectors)
        {
            if (Try(vector, check) is { } difference)
            {
                failures.Add($"{vector.GetProperty("id").GetString()}: {difference}");
            }
        }

        if (failures.Count > 0)
        {
            Assert.Fail($"{failures.Count} of {vectors.Count} differ\n{string.Join("\n", failures)}");
        }
    }

    private static string? Try(JsonElement vector, Func<JsonElement, string?> check)
    {
        try
        {
            return check(vector);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string PathOf(string path)
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Skip.If(string.IsNullOrEmpty(folder), $"{FolderVariable} names no folder of conformance vectors.");
        return Path.Combine(folder!, path);
    }
}
