using System.Globalization;
using System.Text;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>Results as text: lists in brackets, rows in parentheses after their type, faults by code.</summary>
internal static class Rendering
{
    public static string Render(this ResultTree tree) => Render(tree, tree.Root);

    public static string Text(string text) => Encoding.UTF8.GetString(ResultTree.JsonText(text));

    public static string List(IEnumerable<string> cells) => "[" + string.Join(' ', cells) + "]";

    public static string Row(string? type, IEnumerable<string> cells) => type + "(" + string.Join(' ', cells) + ")";

    private static string Render(ResultTree tree, Cell cell) => cell.Kind switch
    {
        CellKind.Null => "null",
        CellKind.Boolean => cell.AsBoolean ? "true" : "false",
        CellKind.Integer => cell.AsInteger.ToString(CultureInfo.InvariantCulture),
        CellKind.Float => cell.AsFloat.ToString(CultureInfo.InvariantCulture),
        CellKind.Text => Encoding.UTF8.GetString(tree.JsonTextOf(in cell)),
        CellKind.List => List(tree[cell].ToArray().Select(c => Render(tree, c))),
        CellKind.Row => Row(cell.NodeType?.Name, tree[cell].ToArray().Select(c => Render(tree, c))),
        _ => "!" + tree.FaultOf(in cell).Code,
    };
}
