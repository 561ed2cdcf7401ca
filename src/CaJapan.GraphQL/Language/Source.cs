namespace CaJapan.GraphQL.Language;

/// <summary>A GraphQL text. A line ends with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
public sealed class Source(string text)
{
    // The offset at which each line begins; built when the first place is asked for, since most documents have no errors.
    private int[]? _lineStarts;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The line and column of an offset, which may be that of the end.</summary>
    public SourceLocation LocationOf(int offset)
    {
        _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(line + 1, offset - _lineStarts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
