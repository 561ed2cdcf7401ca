using System.Text.Json;

namespace CaJapan.Graph.Server.Answers;

/// <summary>The text of one cell: the leaf at the end of a path, or the leaves where the path leads through a list.</summary>
internal static class CellText
{
    public static string At(JsonElement value, ReadOnlySpan<string> path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return List(value, path);
        }

        if (path.IsEmpty)
        {
            return Leaf(value);
        }

        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(path[0], out var next) ? At(next, path[1..]) : string.Empty;
    }

    private static string Leaf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Object => string.Empty,
        _ => value.GetRawText(),
    };

    private static string List(JsonElement list, ReadOnlySpan<string> path)
    {
        var items = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            items.Add(At(item, path));
        }

        return items.TrueForAll(string.IsNullOrEmpty) ? string.Empty : string.Join("; ", items);
    }
}
