using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines a union.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#UnionTypeDefinition"/>
public sealed record UnionTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Types) : TypeDefinitionNode(SyntaxKind.UnionTypeDefinition);
