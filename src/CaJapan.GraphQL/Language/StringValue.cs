using System.Globalization;
using System.Text;

namespace CaJapan.GraphQL.Language;

/// <summary>The notation of strings: what a token means, which the lexer has found to be well formed, and how a value is printed.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String-Value"/>
internal static class StringValue
{
    public static string Of(ReadOnlySpan<char> token, bool isBlock) => isBlock ? OfBlock(token[3..^3]) : OfQuoted(token[1..^1]);

    /// <summary>The value between double quotes, its control characters escaped.</summary>
    public static string Print(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var code in value)
        {
            _ = code switch
            {
                '"' or '\\' => text.Append('\\').Append(code),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                _ when char.IsControl(code) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)code:X4}"),
                _ => text.Append(code),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>Whether the number is that of a Unicode character, surrogates being none.</summary>
    public static bool IsScalarValue(int point) => Rune.IsValid(point);

    private static string OfQuoted(ReadOnlySpan<char> raw)
    {
        var escape = raw.IndexOf('\\');
        if (escape < 0)
        {
            return raw.ToString();
        }

        var value = new StringBuilder(raw.Length);
        while (escape >= 0)
        {
            value.Append(raw[..escape]);
            raw = raw[(escape + AppendEscaped(value, raw[escape..]))..];
            escape = raw.IndexOf('\\');
        }

        return value.Append(raw).ToString();
    }

    private static int AppendEscaped(StringBuilder value, ReadOnlySpan<char> escape)
    {
        if (escape[1] == 'u')
        {
            // A surrogate pair is two escapes of one code unit each.
            var end = escape[2] == '{' ? escape.IndexOf('}') : 6;
            var digits = escape[2] == '{' ? escape[3..end] : escape[2..end];
            var point = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            value.Append(point > char.MaxValue ? char.ConvertFromUtf32(point) : ((char)point).ToString());
            return escape[2] == '{' ? end + 1 : end;
        }

        value.Append(escape[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var itself => itself,
        });
        return 2;
    }

    private static string OfBlock(ReadOnlySpan<char> raw) =>
        BlockString.Dedent(BlockString.SplitLines(raw)).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal);
}
