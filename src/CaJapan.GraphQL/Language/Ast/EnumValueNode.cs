namespace CaJapan.GraphQL.Language.Ast;

/// <summary>The name of an enum value.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#EnumValue"/>
public sealed record EnumValueNode(string Value) : ValueNode(SyntaxKind.EnumValue);
