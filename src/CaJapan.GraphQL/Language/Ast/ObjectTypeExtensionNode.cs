using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds to an object type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ObjectTypeExtension"/>
public sealed record ObjectTypeExtensionNode(
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields) : TypeExtensionNode(SyntaxKind.ObjectTypeExtension);
