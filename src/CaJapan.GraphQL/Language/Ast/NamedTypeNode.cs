namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A reference to a type by name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#NamedType"/>
public sealed record NamedTypeNode(NameNode Name) : TypeNode(SyntaxKind.NamedType);
