using System.Text;

namespace CaJapan.Graph.Server.Answers;

/// <summary>Rows as a table in aligned columns, with a line of names first. An empty cell is a dash.</summary>
internal static class TableText
{
    private const string Gap = "  ";

    public static string Of(AnswerRows rows)
    {
        string[][] lines = [.. rows.Cells.Prepend(rows.Columns).Select(line => line.Select(Shown).ToArray())];
        int[] widths = [.. rows.Columns.Select((_, column) => lines.Max(line => line[column].Length))];

        var text = new StringBuilder();
        AppendLine(text, lines[0], widths);
        AppendLine(text, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var line in lines.Skip(1))
        {
            AppendLine(text, line, widths);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string[] cells, int[] widths)
    {
        var line = string.Join(Gap, cells.Select((cell, column) => cell.PadRight(widths[column])));
        text.Append(line.AsSpan().TrimEnd()).Append('\n');
    }

    private static string Shown(string cell) => cell.Length == 0 ? "-" : cell.ReplaceLineEndings(" ");
}
