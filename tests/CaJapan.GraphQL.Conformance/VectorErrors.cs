using System.Text.Json;

namespace CaJapan.GraphQL.Conformance;

/// <summary>Compares errors with those a vector expects: as many, in any order, messages and places exactly.</summary>
internal static class VectorErrors
{
    /// <summary>Null if the errors are those of the vector's <c>errors</c>, else both lists.</summary>
    public static string? Difference(JsonElement vector, IEnumerable<GraphQLError> actual)
    {
        var expectedLines = vector.GetProperty("errors").EnumerateArray().Select(Line).Order(StringComparer.Ordinal).ToList();
        var actualLines = actual.Select(Line).Order(StringComparer.Ordinal).ToList();
        return expectedLines.SequenceEqual(actualLines, StringComparer.Ordinal)
            ? null
            : $"\n  expected\n{Indent(expectedLines)}\n  actual\n{Indent(actualLines)}";
    }

    private static string Line(JsonElement error)
    {
        var places = error.GetProperty("locations").EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}");
        return $"{error.GetProperty("message").GetString()} @ {string.Join(' ', places)}";
    }

    private static string Line(GraphQLError error) => $"{error.Message} @ {string.Join(' ', error.Locations)}";

    private static string Indent(List<string> lines) => string.Join('\n', lines.Select(line => $"    {line}"));
}
