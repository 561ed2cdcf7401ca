namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A reference to a list: <c>[Type]</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ListType"/>
public sealed record ListTypeNode(TypeNode Type) : TypeNode(SyntaxKind.ListType);
