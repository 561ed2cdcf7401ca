namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A reference that admits no null: <c>Type!</c>. What it wraps is a named type or a list.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#NonNullType"/>
public sealed record NonNullTypeNode(TypeNode Type) : TypeNode(SyntaxKind.NonNullType);
