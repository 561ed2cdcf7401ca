using System.Buffers;
using System.Text;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>Names and texts as Cypher writes them: the one place that escapes.</summary>
internal static class Quoting
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    /// <summary>A label, relationship type, property or variable; in backticks where it is no plain word.</summary>
    public static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(Plain) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A text in single quotes. What is not printable ASCII is written as its code unit.</summary>
    public static string Text(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
        {
            _ = c switch
            {
                '\'' => quoted.Append("\\'"),
                '\\' => quoted.Append("\\\\"),
                < ' ' or > '~' => quoted.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('\'').ToString();
    }
}
