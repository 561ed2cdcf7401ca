using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("! $ & ( ) ... : = @ [ ] { | }", "Bang Dollar Ampersand ParenLeft ParenRight Spread Colon Equal At BracketLeft BracketRight BraceLeft Pipe BraceRight")]
    [InlineData("name _name name_1 __typename", "Name Name Name Name")]
    [InlineData("0 -0 7 -12 1234567890123", "Int Int Int Int Int")]
    [InlineData("0.1 -1.5 1e3 1E-3 2.5e+10", "Float Float Float Float Float")]
    [InlineData("\"\" \"a\" \"\\\"\" \"\\u0041\\u{1F600}\"", "String String String String")]
    [InlineData("\"\"\"\"\"\" \"\"\"a \\\"\"\" \"b\" \"\"\"", "BlockString BlockString")]
    [InlineData("\uFEFF \t,\r\n\r# a comment\nname#", "Name")]
    [InlineData("", "")]
    public void Finds_tokens(string text, string expected) => string.Join(' ', Tokens(text).Select(token => token.Kind)).ShouldBe(expected);

    [Fact]
    public void Gives_the_end_again_and_again()
    {
        var lexer = new Lexer(new Source(" "));
        lexer.Next().ShouldBe(new Token(TokenKind.EndOfFile, 1, 1));
        lexer.Next().ShouldBe(new Token(TokenKind.EndOfFile, 1, 1));
    }

    [Fact]
    public void Covers_quotes_and_signs() =>
        Tokens("""-1 "a" ... """).Select(token => (token.Start, token.End)).ShouldBe([(0, 2), (3, 6), (7, 10)]);

    [Fact]
    public void Looks_ahead_in_a_copy()
    {
        var lexer = new Lexer(new Source("a b"));
        lexer.Next();
        var ahead = lexer;
        ahead.Next().ShouldBe(lexer.Next());
    }

    [Theory]
    [InlineData("?", "Unexpected character: \"?\". (1:1)")]
    [InlineData(" .", "Unexpected character: \".\". (1:2)")]
    [InlineData("..", "Unexpected character: \".\". (1:1)")]
    [InlineData("~", "Unexpected character: \"~\". (1:1)")]
    [InlineData("\0", "Unexpected character: U+0000. (1:1)")]
    [InlineData("\u00AA", "Unexpected character: U+00AA. (1:1)")]
    [InlineData("\U0001F600", "Unexpected character: U+1F600. (1:1)")]
    [InlineData("'a'", "Unexpected single quote character ('), did you mean to use a double quote (\")? (1:1)")]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\". (1:2)")]
    [InlineData("-a", "Invalid number, expected digit but got: \"a\". (1:2)")]
    [InlineData("-", "Invalid number, expected digit but got: <EOF>. (1:2)")]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>. (1:3)")]
    [InlineData("1.a", "Invalid number, expected digit but got: \"a\". (1:3)")]
    [InlineData("1e", "Invalid number, expected digit but got: <EOF>. (1:3)")]
    [InlineData("1e+\"", "Invalid number, expected digit but got: '\"'. (1:4)")]
    [InlineData("1.5.", "Invalid number, expected digit but got: \".\". (1:4)")]
    [InlineData("1_", "Invalid number, expected digit but got: \"_\". (1:2)")]
    [InlineData("0xF", "Invalid number, expected digit but got: \"x\". (1:2)")]
    [InlineData("\"", "Unterminated string. (1:2)")]
    [InlineData("\"a\n\"", "Unterminated string. (1:3)")]
    [InlineData("\"a\\", "Invalid character escape sequence: \"\\\". (1:3)")]
    [InlineData("\"\\x\"", "Invalid character escape sequence: \"\\x\". (1:2)")]
    [InlineData("\"\\u12G4\"", "Invalid Unicode escape sequence: \"\\u12G4\". (1:2)")]
    [InlineData("\"\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\". (1:2)")]
    [InlineData("\"\\uD83D\\u0041\"", "Invalid Unicode escape sequence: \"\\uD83D\". (1:2)")]
    [InlineData("\"\\uDC00\\uDC00\"", "Invalid Unicode escape sequence: \"\\uDC00\". (1:2)")]
    [InlineData("\"\\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\". (1:2)")]
    [InlineData("\"\\u{D800}\"", "Invalid Unicode escape sequence: \"\\u{D800}\". (1:2)")]
    [InlineData("\"\\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\". (1:2)")]
    [InlineData("\"\\u{FFFFFFFFF}\"", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\". (1:2)")]
    [InlineData("\"\\u{1\"", "Invalid Unicode escape sequence: \"\\u{1\"\". (1:2)")]
    [InlineData("\"\"\"a", "Unterminated string. (1:5)")]
    [InlineData("\"\"\"a\r\nb", "Unterminated string. (2:2)")]
    public void Refuses_what_is_no_token(string text, string expected) => Error(text).ShouldBe($"Syntax Error: {expected}");

    [Fact]
    public void Refuses_a_surrogate_without_its_partner()
    {
        Error("\"a\uD800\"").ShouldBe("Syntax Error: Invalid character within String: U+D800. (1:3)");
        Error("\"\"\"\uDC00\"\"\"").ShouldBe("Syntax Error: Invalid character within String: U+DC00. (1:4)");
        Error("\uDFFF").ShouldBe("Syntax Error: Invalid character: U+DFFF. (1:1)");
        Error("# a\uD800b").ShouldBe("Syntax Error: Invalid character: U+D800. (1:4)");
    }

    private static List<Token> Tokens(string text)
    {
        var lexer = new Lexer(new Source(text));
        var tokens = new List<Token>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private static string Error(string text) => Should.Throw<SyntaxException>(() => Tokens(text)).ToError().ToString();
}
