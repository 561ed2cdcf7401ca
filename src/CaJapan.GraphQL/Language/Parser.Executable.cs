using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>Document : Definition+</summary>
    private DocumentNode ParseDocument()
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));
        return new DocumentNode(definitions.DrainToImmutable()) { Span = new SourceSpan(_source, 0, _source.Text.Length) };
    }

    /// <summary>
    /// Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    /// </summary>
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseOperation();
        }

        // What is defined stands after the description, which every definition but an extension may have.
        var hasDescription = PeekDescription();
        var keyword = hasDescription ? LookAhead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw Error(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        return TextOf(keyword) switch
        {
            "schema" => ParseSchemaDefinition(),
            "scalar" => ParseScalarTypeDefinition(),
            "type" => ParseObjectTypeDefinition(),
            "interface" => ParseInterfaceTypeDefinition(),
            "union" => ParseUnionTypeDefinition(),
            "enum" => ParseEnumTypeDefinition(),
            "input" => ParseInputObjectTypeDefinition(),
            "directive" => ParseDirectiveDefinition(),
            "query" or "mutation" or "subscription" => ParseOperation(),
            "fragment" => ParseFragmentDefinition(),
            _ when hasDescription => throw Error(_token, "Unexpected description, only GraphQL definitions support descriptions."),
            "extend" => ParseTypeSystemExtension(),
            _ => throw Unexpected(keyword),
        };
    }

    /// <summary>OperationDefinition : SelectionSet | Description? OperationType Name? VariableDefinitions? Directives? SelectionSet</summary>
    private OperationDefinitionNode ParseOperation()
    {
        var start = _token.Start;
        if (Peek(TokenKind.BraceLeft))
        {
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], ParseSelectionSet()) { Span = SpanFrom(start) };
        }

        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(ValueMode.Variables);
        return new OperationDefinitionNode(description, operation, name, variables, directives, ParseSelectionSet()) { Span = SpanFrom(start) };
    }

    /// <summary>OperationType : one of `query` `mutation` `subscription`</summary>
    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return TextOf(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    /// <summary>VariablesDefinition : ( VariableDefinition+ )</summary>
    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions() =>
        OptionalMany(TokenKind.ParenLeft, static parser => parser.ParseVariableDefinition(), TokenKind.ParenRight);

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        return new VariableDefinitionNode(description, variable, type, defaultValue, ParseDirectives(ValueMode.Constant)) { Span = SpanFrom(start) };
    }

    /// <summary>DefaultValue : = Value[Const]</summary>
    private ValueNode? ParseDefaultValue() => Take(TokenKind.Equal) ? ParseValue(ValueMode.Constant) : null;

    /// <summary>SelectionSet : { Selection+ }</summary>
    private SelectionSetNode ParseSelectionSet() => Nested(static parser =>
    {
        var start = parser._token.Start;
        var selections = parser.Many(TokenKind.BraceLeft, static it => it.ParseSelection(), TokenKind.BraceRight);
        return new SelectionSetNode(selections) { Span = parser.SpanFrom(start) };
    });

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?</summary>
    private FieldNode ParseField()
    {
        var start = _token.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Take(TokenKind.Colon))
        {
            (alias, name) = (name, ParseName());
        }

        var arguments = ParseArguments(ValueMode.Variables);
        var directives = ParseDirectives(ValueMode.Variables);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet) { Span = SpanFrom(start) };
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ )</summary>
    private ImmutableArray<ArgumentNode> ParseArguments(ValueMode mode) => mode == ValueMode.Constant
        ? OptionalMany(TokenKind.ParenLeft, static parser => parser.ParseArgument(ValueMode.Constant), TokenKind.ParenRight)
        : OptionalMany(TokenKind.ParenLeft, static parser => parser.ParseArgument(ValueMode.Variables), TokenKind.ParenRight);

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode ParseArgument(ValueMode mode)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(mode)) { Span = SpanFrom(name.Span.Start) };
    }

    /// <summary>
    /// FragmentSpread : ... FragmentName Directives?
    /// InlineFragment : ... TypeCondition? Directives? SelectionSet
    /// </summary>
    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread).Start;
        if (Peek(TokenKind.Name) && !IsKeyword(_token, "on"))
        {
            var name = ParseFragmentName();
            return new FragmentSpreadNode(name, ParseDirectives(ValueMode.Variables)) { Span = SpanFrom(start) };
        }

        var typeCondition = TakeKeyword("on") ? ParseNamedType() : null;
        var directives = ParseDirectives(ValueMode.Variables);
        return new InlineFragmentNode(typeCondition, directives, ParseSelectionSet()) { Span = SpanFrom(start) };
    }

    /// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment");
        var name = ParseFragmentName();
        var variables = _options.AllowLegacyFragmentVariables ? ParseVariableDefinitions() : [];
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(ValueMode.Variables);
        return new FragmentDefinitionNode(description, name, variables, typeCondition, directives, ParseSelectionSet()) { Span = SpanFrom(start) };
    }

    /// <summary>FragmentName : Name but not `on`</summary>
    private NameNode ParseFragmentName() => IsKeyword(_token, "on") ? throw Unexpected(_token) : ParseName();

    /// <summary>Directives[Const] : Directive[?Const]+</summary>
    private ImmutableArray<DirectiveNode> ParseDirectives(ValueMode mode)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            directives.Add(ParseDirective(mode));
        }

        return directives.DrainToImmutable();
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
    private DirectiveNode ParseDirective(ValueMode mode)
    {
        var start = Expect(TokenKind.At).Start;
        var name = ParseName();
        return new DirectiveNode(name, ParseArguments(mode)) { Span = SpanFrom(start) };
    }
}
