using System.Text;

namespace CaJapan.GraphQL.Language;

/// <summary>The layout of block strings: taken away when one is read, put back when one is printed.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#BlockStringValue()"/>
internal static class BlockString
{
    private const int LongestOnOneLine = 70;

    /// <summary>The lines joined, without the indent they have in common (the first line apart) and without blank lines at both ends.</summary>
    public static string Dedent(List<string> lines)
    {
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = Indent(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            commonIndent = i == 0 ? commonIndent : Math.Min(commonIndent, indent);
        }

        var value = new StringBuilder();
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            if (i > first)
            {
                value.Append('\n');
            }

            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(commonIndent, lines[i].Length)));
        }

        return value.ToString();
    }

    /// <summary>The value between triple quotes, on lines of its own where that reads better or where it would be misread otherwise.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Count == 1;

        // All lines but the first are indented: only a line break before the first keeps that indent.
        var needsLeadingBreak = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var endsWithTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingBreak = (value.EndsWith('"') && !endsWithTripleQuotes) || value.EndsWith('\\');
        var isSpread = !isSingleLine || value.Length > LongestOnOneLine || needsTrailingBreak || needsLeadingBreak || endsWithTripleQuotes;

        // A line break before a single line that begins with white space would turn that into indent.
        var mustStayOnFirstLine = isSingleLine && (value.StartsWith(' ') || value.StartsWith('\t'));
        var leading = (isSpread && !mustStayOnFirstLine) || needsLeadingBreak ? "\n" : "";
        var trailing = isSpread ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }

    /// <summary>Whether the value comes back unchanged when it is printed as a block string and read again.</summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0 || value.AsSpan().IndexOfAny("\v\f\r\u000E\u000F") >= 0)
        {
            return false;
        }

        var lines = value.Split('\n');
        if (IsBlank(lines[0]) && lines.Length > 1 || IsBlank(lines[^1]))
        {
            return false;
        }

        return lines.Length == 1 || !lines.Where(line => !IsBlank(line)).All(line => line[0] is ' ' or '\t');
    }

    /// <summary>The lines of a text, whichever way they end.</summary>
    public static List<string> SplitLines(ReadOnlySpan<char> text)
    {
        var lines = new List<string>();
        while (true)
        {
            var end = text.IndexOfAny('\n', '\r');
            if (end < 0)
            {
                lines.Add(text.ToString());
                return lines;
            }

            lines.Add(text[..end].ToString());
            text = text[(text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1)..];
        }
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;

    private static int Indent(string line)
    {
        var content = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return content < 0 ? line.Length : content;
    }
}
