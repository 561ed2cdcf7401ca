using System.Globalization;

namespace CaJapan.GraphQL.Http;

/// <summary>One item of an <c>Accept</c> or <c>Content-Type</c> header: type, quality and charset. Other parameters are passed over.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#field.accept"/>
internal readonly ref struct MediaRange
{
    private MediaRange(ReadOnlySpan<char> type, double quality, ReadOnlySpan<char> charset)
    {
        Type = type;
        Quality = quality;
        Charset = charset;
    }

    /// <summary>Such as <c>application/json</c>, <c>application/*</c>, <c>*/*</c>.</summary>
    public ReadOnlySpan<char> Type { get; }

    /// <summary>From 0, not acceptable, to 1; 1 where not stated.</summary>
    public double Quality { get; }

    private ReadOnlySpan<char> Charset { get; }

    /// <summary>True where no charset is asked for other than UTF-8.</summary>
    public bool IsUtf8 => Charset.IsEmpty || Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || Charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    /// <summary>How closely the range names a media type: 3 by its name, 2 by its main type, 1 as any type, 0 not at all.</summary>
    public int Specificity(ReadOnlySpan<char> mediaType)
    {
        if (Type.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (Type is "*/*")
        {
            return 1;
        }

        return Type.EndsWith("/*", StringComparison.Ordinal) && mediaType.StartsWith(Type[..^1], StringComparison.OrdinalIgnoreCase) ? 2 : 0;
    }

    /// <summary>Takes the next item off a comma-separated header; false at its end.</summary>
    public static bool TryTake(scoped ref ReadOnlySpan<char> header, out MediaRange range)
    {
        range = default;
        if (header.IsEmpty)
        {
            return false;
        }

        range = Parse(Take(ref header, ','));
        return true;
    }

    private static MediaRange Parse(ReadOnlySpan<char> item)
    {
        var type = Take(ref item, ';').Trim();
        var quality = 1d;
        var charset = ReadOnlySpan<char>.Empty;
        while (!item.IsEmpty)
        {
            var value = Take(ref item, ';');
            var name = Take(ref value, '=').Trim();
            value = value.Trim().Trim('"');
            if (name.Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                charset = value;
            }
            else if (name.Equals("q", StringComparison.OrdinalIgnoreCase)
                && (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out quality) || quality > 1))
            {
                quality = 0;
            }
        }

        return new MediaRange(type, quality, charset);
    }

    // What stands before the next separator that no quotes enclose; the rest is left.
    private static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> text, char separator)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == separator && !quoted)
            {
                var taken = text[..i];
                text = text[(i + 1)..];
                return taken;
            }
        }

        var rest = text;
        text = [];
        return rest;
    }
}
