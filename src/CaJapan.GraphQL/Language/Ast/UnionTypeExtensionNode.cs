using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds to a union.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#UnionTypeExtension"/>
public sealed record UnionTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Types) : TypeExtensionNode(SyntaxKind.UnionTypeExtension);
