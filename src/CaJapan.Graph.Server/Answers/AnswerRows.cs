using System.Collections.Immutable;
using System.Text.Json;

namespace CaJapan.Graph.Server.Answers;

/// <summary>
/// A nested answer as rows: one for each item of the first list of objects in it, in the order of the document. What stands around that list is the same in every row; lists within a row become one cell each, their items with
/// semicolons between, so that the same place in two cells is of the same item.
/// </summary>
/// <param name="Columns">The dotted path of each column: from the root for what stands around the list; within the row for what is in it, unless that names another column already.</param>
/// <param name="Cells">As many texts a row as there are columns; empty for null.</param>
/// <param name="ListsLeftOut">Paths of the other lists, which the rows do not show.</param>
internal sealed record AnswerRows(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Cells, ImmutableArray<string> ListsLeftOut)
{
    public static AnswerRows Of(JsonElement data)
    {
        var lists = new List<(ImmutableArray<string> Path, JsonElement Items)>();
        FindLists(data, [], lists);

        var around = ColumnPaths.Of([data], stopAtLists: true);
        if (lists.Count == 0)
        {
            return new AnswerRows(Names(around), [Row(data, around)], []);
        }

        var items = lists[0].Items.EnumerateArray().ToList();
        var within = ColumnPaths.Of(items, stopAtLists: false);
        var outer = Row(data, around);
        var outerNames = Names(around);
        return new AnswerRows(
            [.. outerNames, .. Names(within).Select(name => outerNames.Contains(name) ? string.Join('.', lists[0].Path.Add(name)) : name)],
            [.. items.Select(item => outer.AddRange(Row(item, within)))],
            [.. lists.Skip(1).Select(list => string.Join('.', list.Path))]);
    }

    // Lists of objects that stand in no other list.
    private static void FindLists(JsonElement value, ImmutableArray<string> path, List<(ImmutableArray<string> Path, JsonElement Items)> lists)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in value.EnumerateObject())
            {
                FindLists(field.Value, path.Add(field.Name), lists);
            }
        }
        else if (ColumnPaths.IsListOfRows(value))
        {
            lists.Add((path, value));
        }
    }

    private static ImmutableArray<string> Names(ImmutableArray<ImmutableArray<string>> paths) => [.. paths.Select(path => string.Join('.', path))];

    private static ImmutableArray<string> Row(JsonElement value, ImmutableArray<ImmutableArray<string>> paths) => [.. paths.Select(path => CellText.At(value, path.AsSpan()))];
}
