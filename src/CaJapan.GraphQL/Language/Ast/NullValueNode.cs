namespace CaJapan.GraphQL.Language.Ast;

/// <summary><c>null</c>, written out.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#NullValue"/>
public sealed record NullValueNode() : ValueNode(SyntaxKind.NullValue);
