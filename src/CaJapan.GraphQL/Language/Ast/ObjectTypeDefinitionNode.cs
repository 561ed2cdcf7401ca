using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines an object type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ObjectTypeDefinition"/>
public sealed record ObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields) : TypeDefinitionNode(SyntaxKind.ObjectTypeDefinition);
