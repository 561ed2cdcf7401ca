namespace CaJapan.GraphQL.Language;

// Finds the end of strings and refuses bad ones. What they mean is read later, by StringValue, only where it is needed.
internal partial struct Lexer
{
    private readonly Token ReadString(int start)
    {
        var position = start + 1;
        while (position < _text.Length && _text[position] is not ('\n' or '\r'))
        {
            switch (_text[position])
            {
                case '"':
                    return new Token(TokenKind.String, start, position + 1);
                case '\\':
                    position += EscapeLength(position);
                    break;
                default:
                    position += StringCharacterLength(position);
                    break;
            }
        }

        throw Error(position, "Unterminated string.");
    }

    private readonly Token ReadBlockString(int start)
    {
        var position = start + 3;
        while (position < _text.Length)
        {
            if (_text.AsSpan(position).StartsWith("\"\"\"", StringComparison.Ordinal))
            {
                return new Token(TokenKind.BlockString, start, position + 3);
            }

            position += _text.AsSpan(position).StartsWith("\\\"\"\"", StringComparison.Ordinal) ? 4 : StringCharacterLength(position);
        }

        throw Error(position, "Unterminated string.");
    }

    private readonly int StringCharacterLength(int position) =>
        SourceCharacterLength(_text, position) is > 0 and var length
            ? length
            : throw Error(position, $"Invalid character within String: {Describe(position)}.");

    private readonly int EscapeLength(int position) => At(position + 1) switch
    {
        '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' => 2,
        'u' when At(position + 2) == '{' => BracedEscapeLength(position),
        'u' => FixedEscapeLength(position),
        _ => throw Error(position, $"Invalid character escape sequence: \"{Excerpt(position, 2)}\"."),
    };

    // \u{X}, one to eight hexadecimal digits that give a Unicode scalar value.
    private readonly int BracedEscapeLength(int position)
    {
        const int longest = 12;
        var point = 0;
        var length = 3;
        while (length < longest)
        {
            var code = At(position + length++);
            if (code == '}' && length >= 5 && StringValue.IsScalarValue(point))
            {
                return length;
            }

            point = (point << 4) | HexDigit(code);
            if (point < 0)
            {
                break;
            }
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, length)}\".");
    }

    // \uXXXX, or two of them that make a surrogate pair.
    private readonly int FixedEscapeLength(int position)
    {
        var code = FourHexDigits(position + 2);
        if (code >= 0 && StringValue.IsScalarValue(code))
        {
            return 6;
        }

        if (code >= 0 && char.IsHighSurrogate((char)code) && At(position + 6) == '\\' && At(position + 7) == 'u')
        {
            var trailing = FourHexDigits(position + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                return 12;
            }
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, 6)}\".");
    }

    // Negative where one of the four is no hexadecimal digit.
    private readonly int FourHexDigits(int position) =>
        (HexDigit(At(position)) << 12) | (HexDigit(At(position + 1)) << 8) | (HexDigit(At(position + 2)) << 4) | HexDigit(At(position + 3));

    private static int HexDigit(char code) => code switch
    {
        >= '0' and <= '9' => code - '0',
        >= 'A' and <= 'F' => code - 'A' + 10,
        >= 'a' and <= 'f' => code - 'a' + 10,
        _ => -1,
    };

    private readonly string Excerpt(int position, int length) => _text.Substring(position, Math.Min(length, _text.Length - position));
}
