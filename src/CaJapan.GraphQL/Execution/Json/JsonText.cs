using System.Globalization;
using System.Text;

namespace CaJapan.GraphQL.Execution.Json;

/// <summary>Resolves the escapes inside a JSON string.</summary>
internal static class JsonText
{
    /// <summary>The text of a string token's bytes, without its quotes, whose escapes a reader has found well-formed.</summary>
    /// <remarks>Half of a surrogate pair stays what it is, as in JavaScript; the base class library's reader would throw.</remarks>
    public static string Unescape(ReadOnlySpan<byte> token)
    {
        if (!token.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(token);
        }

        var text = new StringBuilder(token.Length);
        while (token.IndexOf((byte)'\\') is >= 0 and var escape)
        {
            text.Append(Encoding.UTF8.GetString(token[..escape]));
            var letter = (char)token[escape + 1];
            if (letter == 'u')
            {
                text.Append((char)ushort.Parse(token.Slice(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                token = token[(escape + 6)..];
                continue;
            }

            text.Append(letter switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => letter,
            });
            token = token[(escape + 2)..];
        }

        return text.Append(Encoding.UTF8.GetString(token)).ToString();
    }
}
