using System.Buffers;
using System.Text;

namespace CaJapan.Graph.Server.Answers;

/// <summary>Rows as comma-separated values, with a line of names first.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static string Of(AnswerRows rows)
    {
        var text = new StringBuilder();
        foreach (var line in rows.Cells.Prepend(rows.Columns))
        {
            text.AppendJoin(',', line.Select(Quoted)).Append("\r\n");
        }

        return text.ToString();
    }

    public static string Quoted(string cell) => cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
