using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds to an interface.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InterfaceTypeExtension"/>
public sealed record InterfaceTypeExtensionNode(
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields) : TypeExtensionNode(SyntaxKind.InterfaceTypeExtension);
