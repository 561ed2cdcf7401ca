using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>Name</summary>
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(NameOf(token)) { Span = SpanFrom(token.Start) };
    }

    /// <summary>
    /// Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue[?Const]
    /// | ObjectValue[?Const]
    /// </summary>
    private ValueNode ParseValue(ValueMode mode)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return mode == ValueMode.Constant
                    ? Nested(static parser => parser.ParseList(ValueMode.Constant))
                    : Nested(static parser => parser.ParseList(ValueMode.Variables));
            case TokenKind.BraceLeft:
                return mode == ValueMode.Constant
                    ? Nested(static parser => parser.ParseObject(ValueMode.Constant))
                    : Nested(static parser => parser.ParseObject(ValueMode.Variables));
            case TokenKind.Int:
                Advance();
                return new IntValueNode(TextOf(token).ToString()) { Span = SpanFrom(token.Start) };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(TextOf(token).ToString()) { Span = SpanFrom(token.Start) };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return NamedValue(token);
            case TokenKind.Dollar when mode == ValueMode.Variables:
                return ParseVariable();
            case TokenKind.Dollar:
                Advance();
                throw Peek(TokenKind.Name)
                    ? Error(token, $"Unexpected variable \"${TextOf(_token)}\" in constant value.")
                    : Unexpected(token);
            default:
                throw Unexpected(token);
        }
    }

    // BooleanValue : one of `true` `false`
    // NullValue : `null`
    // EnumValue : Name but not `true` or `false` or `null`
    private ValueNode NamedValue(Token token)
    {
        var span = SpanFrom(token.Start);
        return TextOf(token) switch
        {
            "true" => new BooleanValueNode(true) { Span = span },
            "false" => new BooleanValueNode(false) { Span = span },
            "null" => new NullValueNode { Span = span },
            _ => new EnumValueNode(NameOf(token)) { Span = span },
        };
    }

    /// <summary>StringValue</summary>
    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(StringOf(token), token.Kind == TokenKind.BlockString) { Span = SpanFrom(token.Start) };
    }

    private string StringOf(Token token) => StringValue.Of(TextOf(token), token.Kind == TokenKind.BlockString);

    /// <summary>ListValue[Const] : [ ] | [ Value[?Const]+ ]</summary>
    private ListValueNode ParseList(ValueMode mode)
    {
        var start = _token.Start;
        var values = mode == ValueMode.Constant
            ? Any(TokenKind.BracketLeft, static parser => parser.ParseValue(ValueMode.Constant), TokenKind.BracketRight)
            : Any(TokenKind.BracketLeft, static parser => parser.ParseValue(ValueMode.Variables), TokenKind.BracketRight);
        return new ListValueNode(values) { Span = SpanFrom(start) };
    }

    /// <summary>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</summary>
    private ObjectValueNode ParseObject(ValueMode mode)
    {
        var start = _token.Start;
        var fields = mode == ValueMode.Constant
            ? Any(TokenKind.BraceLeft, static parser => parser.ParseObjectField(ValueMode.Constant), TokenKind.BraceRight)
            : Any(TokenKind.BraceLeft, static parser => parser.ParseObjectField(ValueMode.Variables), TokenKind.BraceRight);
        return new ObjectValueNode(fields) { Span = SpanFrom(start) };
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
    private ObjectFieldNode ParseObjectField(ValueMode mode)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(mode)) { Span = SpanFrom(name.Span.Start) };
    }

    /// <summary>Variable : $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new VariableNode(ParseName()) { Span = SpanFrom(start) };
    }

    /// <summary>Type : NamedType | ListType | NonNullType</summary>
    private TypeNode ParseType()
    {
        var start = _token.Start;
        TypeNode type = Peek(TokenKind.BracketLeft) ? Nested(static parser => parser.ParseListType()) : ParseNamedType();
        return Take(TokenKind.Bang) ? new NonNullTypeNode(type) { Span = SpanFrom(start) } : type;
    }

    /// <summary>ListType : [ Type ]</summary>
    private ListTypeNode ParseListType()
    {
        var start = Expect(TokenKind.BracketLeft).Start;
        var type = ParseType();
        Expect(TokenKind.BracketRight);
        return new ListTypeNode(type) { Span = SpanFrom(start) };
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name) { Span = name.Span };
    }
}
