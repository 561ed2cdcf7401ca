using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Sdl.Rules;

/// <summary>A type that is extended is there, and of the kind that the extension says.</summary>
internal sealed class PossibleTypeExtensionsRule(SdlContext context) : SyntaxVisitor
{
    private readonly Dictionary<string, TypeDefinitionNode> _defined = context.Document.Definitions.OfType<TypeDefinitionNode>()
        .GroupBy(definition => definition.Name.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    protected override bool EnterScalarTypeExtension(ScalarTypeExtensionNode node) => Check(node);

    protected override bool EnterObjectTypeExtension(ObjectTypeExtensionNode node) => Check(node);

    protected override bool EnterInterfaceTypeExtension(InterfaceTypeExtensionNode node) => Check(node);

    protected override bool EnterUnionTypeExtension(UnionTypeExtensionNode node) => Check(node);

    protected override bool EnterEnumTypeExtension(EnumTypeExtensionNode node) => Check(node);

    protected override bool EnterInputObjectTypeExtension(InputObjectTypeExtensionNode node) => Check(node);

    private bool Check(TypeExtensionNode node)
    {
        var name = node.Name.Value;
        var definition = _defined.GetValueOrDefault(name);
        var kind = definition is not null ? KindOf(definition) : KindOf(context.Schema?.FindType(name));
        if (kind is null)
        {
            var suggestions = SuggestionList.For(name, _defined.Keys.Concat(context.Schema?.TypesByName.Keys ?? []));
            context.Report($"Cannot extend type \"{name}\" because it is not defined.{DidYouMean.Sentence(suggestions)}", node.Name);
        }
        else if (kind != KindOf(node))
        {
            context.Report($"Cannot extend non-{KindOf(node)} type \"{name}\".", definition, node);
        }

        return true;
    }

    // The kinds in words; null for a type that is not there.
    private static string? KindOf(object? type) => type switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode or ScalarType => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode or ObjectType => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode or InterfaceType => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode or UnionType => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode or EnumType => "enum",
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode or InputObjectType => "input object",
        _ => null,
    };
}
