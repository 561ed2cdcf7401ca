using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>Reads GraphQL: documents, and values and types by themselves. A text that cannot be read gives an error, not an exception.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary"/>
public sealed partial class Parser
{
    private readonly Source _source;
    private readonly ParserOptions _options;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private Lexer _lexer;
    private Token _token;
    private int _lastEnd;
    private int _tokenCount;
    private int _depth;

    private Parser(Source source, ParserOptions options)
    {
        _source = source;
        _options = options;
        _lexer = new Lexer(source);
    }

    private enum ValueMode
    {
        Variables,
        Constant,
    }

    /// <summary>Reads a document, operations and type definitions alike.</summary>
    public static ParseResult<DocumentNode> Parse(string text, ParserOptions? options = null) => Parse(text, options, parser => parser.ParseDocument());

    /// <summary>Reads a single value, in which variables may occur.</summary>
    public static ParseResult<ValueNode> ParseValue(string text, ParserOptions? options = null) =>
        Parse(text, options, parser => parser.ParseValue(ValueMode.Variables));

    /// <summary>Reads a single value without variables.</summary>
    public static ParseResult<ValueNode> ParseConstValue(string text, ParserOptions? options = null) =>
        Parse(text, options, parser => parser.ParseValue(ValueMode.Constant));

    /// <summary>Reads a single reference to a type, such as <c>[Int!]</c>.</summary>
    public static ParseResult<TypeNode> ParseType(string text, ParserOptions? options = null) => Parse(text, options, parser => parser.ParseType());

    private static ParseResult<T> Parse<T>(string text, ParserOptions? options, Func<Parser, T> production)
        where T : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new Parser(new Source(text), options ?? ParserOptions.Default);
        try
        {
            parser.Advance();
            var node = production(parser);
            parser.Expect(TokenKind.EndOfFile);
            return new ParseResult<T>(node);
        }
        catch (SyntaxException exception)
        {
            return new ParseResult<T>(exception.ToError());
        }
    }

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _options.MaxTokens)
        {
            throw LimitMet(ErrorCodes.TooManyTokens, $"Document contains more that {_options.MaxTokens} tokens. Parsing aborted.");
        }
    }

    // The token after the current one.
    private Token LookAhead()
    {
        var lexer = _lexer;
        return lexer.Next();
    }

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool PeekDescription() => Peek(TokenKind.String) || Peek(TokenKind.BlockString);

    private bool IsKeyword(Token token, string keyword) => token.Kind == TokenKind.Name && TextOf(token).SequenceEqual(keyword);

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Error(token, $"Expected {Describe(kind)}, found {Describe(token)}.");
        }

        // Nothing follows the end; to ask for it again would count as another token for no reason.
        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return token;
    }

    private bool Take(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeKeyword(keyword))
        {
            throw Error(_token, $"Expected \"{keyword}\", found {Describe(_token)}.");
        }
    }

    private bool TakeKeyword(string keyword)
    {
        if (!IsKeyword(_token, keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    // Zero or more items between two punctuators that have to be there.
    private ImmutableArray<T> Any<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Take(close))
        {
            items.Add(item(this));
        }

        return items.DrainToImmutable();
    }

    // One or more items between two punctuators that have to be there.
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(this));
        }
        while (!Take(close));
        return items.DrainToImmutable();
    }

    // One or more items between two punctuators, or nothing at all.
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> item, TokenKind close) => Peek(open) ? Many(open, item, close) : [];

    // One or more items with a punctuator between them, which may also stand before the first.
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<Parser, T> item)
    {
        Take(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(this));
        }
        while (Take(delimiter));
        return items.DrainToImmutable();
    }

    // Reads something that can hold itself, and keeps it from doing so without end.
    private T Nested<T>(Func<Parser, T> production)
    {
        if (++_depth > _options.MaxRecursion)
        {
            throw LimitMet(ErrorCodes.DocumentTooDeep, $"Document nests deeper than {_options.MaxRecursion} levels. Parsing aborted.");
        }

        var node = production(this);
        _depth--;
        return node;
    }

    private SourceSpan SpanFrom(int start) => new(_source, start, _lastEnd);

    private ReadOnlySpan<char> TextOf(Token token) => _source.Text.AsSpan(token.Start, token.End - token.Start);

    // The text of a name, one string for all places of the document that have it.
    private string NameOf(Token token)
    {
        var text = TextOf(token);
        _names.Add(text);
        _names.TryGetValue(text, out var name);
        return name!;
    }

    private SyntaxException Unexpected(Token token) => Error(token, $"Unexpected {Describe(token)}.");

    private SyntaxException LimitMet(string code, string description) => new(_source, _token.Start, description) { Code = code };

    private SyntaxException Error(Token token, string description) => new(_source, token.Start, description);

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(token.Kind)} \"{TextOf(token)}\"",
        TokenKind.String or TokenKind.BlockString => $"{Describe(token.Kind)} \"{StringOf(token)}\"",
        _ => Describe(token.Kind),
    };

    private static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equal => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
