using System.Collections.Immutable;
using System.Text.Json;

namespace CaJapan.Graph.Server.Answers;

/// <summary>Finds the columns of rows: the paths to all leaves that any row has.</summary>
internal static class ColumnPaths
{
    /// <summary>The paths to the leaves below some values, in the order in which they are first met.</summary>
    /// <param name="stopAtLists">True to leave out lists of rows and all that is below them.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(IEnumerable<JsonElement> values, bool stopAtLists)
    {
        var paths = new OrderedDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            Collect(value, [], stopAtLists, paths);
        }

        // A value that is null in one row and an object in another is no leaf.
        return [.. paths.Where(path => !paths.Keys.Any(other => other.StartsWith($"{path.Key}.", StringComparison.Ordinal))).Select(path => path.Value)];
    }

    /// <summary>True for a list of objects, and for an empty one, which may have been meant to hold some.</summary>
    public static bool IsListOfRows(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Null);

    private static void Collect(JsonElement value, ImmutableArray<string> path, bool stopAtLists, OrderedDictionary<string, ImmutableArray<string>> paths)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                {
                    Collect(field.Value, path.Add(field.Name), stopAtLists, paths);
                }

                break;
            case JsonValueKind.Array when stopAtLists && IsListOfRows(value):
                break;
            case JsonValueKind.Array when value.GetArrayLength() > 0:
                foreach (var item in value.EnumerateArray())
                {
                    Collect(item, path, stopAtLists, paths);
                }

                break;
            default:
                if (!path.IsEmpty)
                {
                    paths.TryAdd(string.Join('.', path), path);
                }

                break;
        }
    }
}
