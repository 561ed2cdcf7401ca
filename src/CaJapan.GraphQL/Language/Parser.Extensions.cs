using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>TypeSystemExtension : SchemaExtension | TypeExtension</summary>
    private TypeSystemExtensionNode ParseTypeSystemExtension()
    {
        var keyword = LookAhead();
        return keyword.Kind != TokenKind.Name ? throw Unexpected(keyword) : TextOf(keyword) switch
        {
            "schema" => ParseSchemaExtension(),
            "scalar" => ParseScalarTypeExtension(),
            "type" => ParseObjectTypeExtension(),
            "interface" => ParseInterfaceTypeExtension(),
            "union" => ParseUnionTypeExtension(),
            "enum" => ParseEnumTypeExtension(),
            "input" => ParseInputObjectTypeExtension(),
            _ => throw Unexpected(keyword),
        };
    }

    /// <summary>SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ }?, not both missing</summary>
    private SchemaExtensionNode ParseSchemaExtension()
    {
        var start = ExpectExtend("schema");
        var directives = ParseDirectives(ValueMode.Constant);
        var operationTypes = OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        return directives.IsEmpty && operationTypes.IsEmpty
            ? throw Unexpected(_token)
            : new SchemaExtensionNode(directives, operationTypes) { Span = SpanFrom(start) };
    }

    /// <summary>ScalarTypeExtension : extend scalar Name Directives[Const]</summary>
    private ScalarTypeExtensionNode ParseScalarTypeExtension()
    {
        var start = ExpectExtend("scalar");
        var name = ParseName();
        var directives = ParseDirectives(ValueMode.Constant);
        return directives.IsEmpty
            ? throw Unexpected(_token)
            : new ScalarTypeExtensionNode(name, directives) { Span = SpanFrom(start) };
    }

    /// <summary>ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, not all missing</summary>
    private ObjectTypeExtensionNode ParseObjectTypeExtension()
    {
        var start = ExpectExtend("type");
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(ValueMode.Constant);
        var fields = ParseFieldsDefinition();
        return interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty
            ? throw Unexpected(_token)
            : new ObjectTypeExtensionNode(name, interfaces, directives, fields) { Span = SpanFrom(start) };
    }

    /// <summary>InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, not all missing</summary>
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension()
    {
        var start = ExpectExtend("interface");
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(ValueMode.Constant);
        var fields = ParseFieldsDefinition();
        return interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty
            ? throw Unexpected(_token)
            : new InterfaceTypeExtensionNode(name, interfaces, directives, fields) { Span = SpanFrom(start) };
    }

    /// <summary>UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes?, not both missing</summary>
    private UnionTypeExtensionNode ParseUnionTypeExtension()
    {
        var start = ExpectExtend("union");
        var name = ParseName();
        var directives = ParseDirectives(ValueMode.Constant);
        var types = ParseUnionMemberTypes();
        return directives.IsEmpty && types.IsEmpty
            ? throw Unexpected(_token)
            : new UnionTypeExtensionNode(name, directives, types) { Span = SpanFrom(start) };
    }

    /// <summary>EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition?, not both missing</summary>
    private EnumTypeExtensionNode ParseEnumTypeExtension()
    {
        var start = ExpectExtend("enum");
        var name = ParseName();
        var directives = ParseDirectives(ValueMode.Constant);
        var values = ParseEnumValuesDefinition();
        return directives.IsEmpty && values.IsEmpty
            ? throw Unexpected(_token)
            : new EnumTypeExtensionNode(name, directives, values) { Span = SpanFrom(start) };
    }

    /// <summary>InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition?, not both missing</summary>
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension()
    {
        var start = ExpectExtend("input");
        var name = ParseName();
        var directives = ParseDirectives(ValueMode.Constant);
        var fields = ParseInputFieldsDefinition();
        return directives.IsEmpty && fields.IsEmpty
            ? throw Unexpected(_token)
            : new InputObjectTypeExtensionNode(name, directives, fields) { Span = SpanFrom(start) };
    }

    private int ExpectExtend(string keyword)
    {
        var start = _token.Start;
        ExpectKeyword("extend");
        ExpectKeyword(keyword);
        return start;
    }
}
