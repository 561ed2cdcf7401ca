namespace CaJapan.GraphQL.Language.Ast;

/// <summary>An integer as written, of any size.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#IntValue"/>
public sealed record IntValueNode(string Value) : ValueNode(SyntaxKind.IntValue);
