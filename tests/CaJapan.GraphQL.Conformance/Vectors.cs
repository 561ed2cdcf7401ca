using System.Collections.Frozen;
using System.Text.Json;

namespace CaJapan.GraphQL.Conformance;

/// <summary>The public conformance vectors: files of one JSON object a line, in the folder that <c>CONFORMANCE_DIR</c> names.</summary>
internal sealed class Vectors
{
    private const string None = "no vectors";

    private readonly FrozenDictionary<string, JsonElement> _byId;

    public Vectors(string path)
    {
        var folder = Environment.GetEnvironmentVariable("CONFORMANCE_DIR");
        _byId = string.IsNullOrEmpty(folder)
            ? FrozenDictionary<string, JsonElement>.Empty
            : File.ReadLines(Path.Combine(folder, path)).Select(Parse).ToFrozenDictionary(vector => vector.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }

    /// <summary>The id of each vector, for a theory; without the folder a single id, whose test is skipped.</summary>
    public TheoryData<string> Ids => _byId.Count == 0 ? [None] : [.. _byId.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The vector of an id; skips the test where there are none.</summary>
    public JsonElement Get(string id)
    {
        Skip.If(id == None, "CONFORMANCE_DIR is not set.");
        return _byId[id];
    }

    /// <summary>A text that a vector may leave out.</summary>
    public static string? Text(JsonElement vector, string name) => vector.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>The errors expected, as <c>message (line:column, …)</c>, sorted, since their order is free.</summary>
    public static string ExpectedErrors(JsonElement vector) =>
        Lines(vector.GetProperty("errors").EnumerateArray().Select(error =>
            new GraphQLError(error.GetProperty("message").GetString()!)
            {
                Locations = [.. error.GetProperty("locations").EnumerateArray().Select(location =>
                    new SourceLocation(location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()))],
            }));

    /// <summary>Errors in the form of <see cref="ExpectedErrors"/>.</summary>
    public static string Lines(IEnumerable<GraphQLError> errors) => string.Join('\n', errors.Select(error => error.ToString()).Order(StringComparer.Ordinal));

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
