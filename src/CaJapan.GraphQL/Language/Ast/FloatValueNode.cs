namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A number with a fraction or an exponent, as written.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#FloatValue"/>
public sealed record FloatValueNode(string Value) : ValueNode(SyntaxKind.FloatValue);
