using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>The parts of a type as its definition and all of its extensions give them, in that order.</summary>
internal static class TypeParts
{
    public static IEnumerable<FieldDefinitionNode> Fields(NamedType type) => Nodes(type).SelectMany(node => Fields(node));

    public static ImmutableArray<FieldDefinitionNode> Fields(DefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode it => it.Fields,
        ObjectTypeExtensionNode it => it.Fields,
        InterfaceTypeDefinitionNode it => it.Fields,
        InterfaceTypeExtensionNode it => it.Fields,
        _ => [],
    };

    public static IEnumerable<NamedTypeNode> Interfaces(NamedType type) => Nodes(type).SelectMany(node => node switch
    {
        ObjectTypeDefinitionNode it => it.Interfaces,
        ObjectTypeExtensionNode it => it.Interfaces,
        InterfaceTypeDefinitionNode it => it.Interfaces,
        InterfaceTypeExtensionNode it => it.Interfaces,
        _ => [],
    });

    public static IEnumerable<NamedTypeNode> UnionMembers(NamedType type) => Nodes(type).SelectMany(node => node switch
    {
        UnionTypeDefinitionNode it => it.Types,
        UnionTypeExtensionNode it => it.Types,
        _ => [],
    });

    public static IEnumerable<InputValueDefinitionNode> InputFields(NamedType type) => Nodes(type).SelectMany(node => InputFields(node));

    public static ImmutableArray<InputValueDefinitionNode> InputFields(DefinitionNode node) => node switch
    {
        InputObjectTypeDefinitionNode it => it.Fields,
        InputObjectTypeExtensionNode it => it.Fields,
        _ => [],
    };

    public static IEnumerable<EnumValueDefinitionNode> EnumValues(TypeDefinitionNode definition, ImmutableArray<TypeExtensionNode> extensions) =>
        extensions.Prepend<DefinitionNode>(definition).SelectMany(node => EnumValues(node));

    public static ImmutableArray<EnumValueDefinitionNode> EnumValues(DefinitionNode node) => node switch
    {
        EnumTypeDefinitionNode it => it.Values,
        EnumTypeExtensionNode it => it.Values,
        _ => [],
    };

    public static IEnumerable<OperationTypeDefinitionNode> OperationTypes(DefinitionNode node) => node switch
    {
        SchemaDefinitionNode it => it.OperationTypes,
        SchemaExtensionNode it => it.OperationTypes,
        _ => [],
    };

    /// <summary>The definition, where there is one, then the extensions.</summary>
    public static IEnumerable<DefinitionNode> Nodes(NamedType type) =>
        type.Definition is { } definition ? type.Extensions.Prepend<DefinitionNode>(definition) : type.Extensions;
}
