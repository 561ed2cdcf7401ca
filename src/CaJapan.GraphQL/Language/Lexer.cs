using System.Globalization;
using System.Text;

namespace CaJapan.GraphQL.Language;

/// <summary>Finds the tokens of a text, one after another. A copy of a lexer looks ahead without moving the original.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Source-Text"/>
internal partial struct Lexer(Source source)
{
    private readonly string _text = source.Text;
    private int _position;

    /// <summary>The next token; at the end of the text <see cref="TokenKind.EndOfFile"/>, again and again.</summary>
    /// <exception cref="SyntaxException">What follows is no token.</exception>
    public Token Next()
    {
        var start = SkipIgnored(_text, _position);
        var token = Read(start);
        _position = token.End;
        return token;
    }

    private static int SkipIgnored(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case '\uFEFF' or '\t' or ' ' or ',' or '\n' or '\r':
                    position++;
                    break;
                case '#':
                    position = EndOfComment(text, position + 1);
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    // A surrogate without its partner is no source character; it ends the comment and is then found to be no token either.
    private static int EndOfComment(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is not ('\n' or '\r') && SourceCharacterLength(text, position) is > 0 and var length)
        {
            position += length;
        }

        return position;
    }

    // The code units of the character at a position: 1, or 2 for a pair of surrogates; 0 if a surrogate stands alone.
    private static int SourceCharacterLength(ReadOnlySpan<char> text, int position)
    {
        if (!char.IsSurrogate(text[position]))
        {
            return 1;
        }

        return position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2 : 0;
    }

    private static bool IsNameStart(char code) => char.IsAsciiLetter(code) || code == '_';

    private readonly Token Read(int start)
    {
        if (start == _text.Length)
        {
            return new Token(TokenKind.EndOfFile, start, start);
        }

        var code = _text[start];
        return code switch
        {
            '!' => Punctuator(TokenKind.Bang, start),
            '$' => Punctuator(TokenKind.Dollar, start),
            '&' => Punctuator(TokenKind.Ampersand, start),
            '(' => Punctuator(TokenKind.ParenLeft, start),
            ')' => Punctuator(TokenKind.ParenRight, start),
            '.' when At(start + 1) == '.' && At(start + 2) == '.' => new Token(TokenKind.Spread, start, start + 3),
            ':' => Punctuator(TokenKind.Colon, start),
            '=' => Punctuator(TokenKind.Equal, start),
            '@' => Punctuator(TokenKind.At, start),
            '[' => Punctuator(TokenKind.BracketLeft, start),
            ']' => Punctuator(TokenKind.BracketRight, start),
            '{' => Punctuator(TokenKind.BraceLeft, start),
            '|' => Punctuator(TokenKind.Pipe, start),
            '}' => Punctuator(TokenKind.BraceRight, start),
            '"' when At(start + 1) == '"' && At(start + 2) == '"' => ReadBlockString(start),
            '"' => ReadString(start),
            '-' => ReadNumber(start),
            _ when char.IsAsciiDigit(code) => ReadNumber(start),
            _ when IsNameStart(code) => ReadName(start),
            _ => throw Unexpected(start),
        };
    }

    private static Token Punctuator(TokenKind kind, int start) => new(kind, start, start + 1);

    private readonly Token ReadName(int start)
    {
        var end = start + 1;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return new Token(TokenKind.Name, start, end);
    }

    // IntValue :: IntegerPart
    // FloatValue :: IntegerPart FractionalPart | IntegerPart ExponentPart | IntegerPart FractionalPart ExponentPart
    private readonly Token ReadNumber(int start)
    {
        var kind = TokenKind.Int;
        var position = At(start) == '-' ? start + 1 : start;
        if (At(position) == '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position)))
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {Describe(position)}.");
            }
        }
        else
        {
            position = ReadDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position += At(position + 1) is '+' or '-' ? 2 : 1;
            position = ReadDigits(position);
        }

        // A number must not run into what follows: "1.2.3", "1a".
        return At(position) == '.' || IsNameStart(At(position))
            ? throw Error(position, $"Invalid number, expected digit but got: {Describe(position)}.")
            : new Token(kind, start, position);
    }

    private readonly int ReadDigits(int position)
    {
        if (!char.IsAsciiDigit(At(position)))
        {
            throw Error(position, $"Invalid number, expected digit but got: {Describe(position)}.");
        }

        while (char.IsAsciiDigit(At(position)))
        {
            position++;
        }

        return position;
    }

    // Past the end there is a NUL, which no production admits where a lookahead is taken.
    private readonly char At(int position) => position < _text.Length ? _text[position] : '\0';

    private readonly SyntaxException Unexpected(int position)
    {
        if (_text[position] == '\'')
        {
            return Error(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        }

        var kind = SourceCharacterLength(_text, position) > 0 ? "Unexpected" : "Invalid";
        return Error(position, $"{kind} character: {Describe(position)}.");
    }

    // The character at a position as errors name it: printable ASCII in quotes, any other by its number.
    private readonly string Describe(int position)
    {
        if (position >= _text.Length)
        {
            return "<EOF>";
        }

        var code = _text[position];
        if (code is >= ' ' and <= '~')
        {
            return code == '"' ? "'\"'" : $"\"{code}\"";
        }

        var point = Rune.TryGetRuneAt(_text, position, out var rune) ? rune.Value : code;
        return "U+" + point.ToString("X4", CultureInfo.InvariantCulture);
    }

    private readonly SyntaxException Error(int position, string description) => new(source, position, description);
}
