namespace CaJapan.GraphQL.Language.Ast;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#BooleanValue"/>
public sealed record BooleanValueNode(bool Value) : ValueNode(SyntaxKind.BooleanValue);
