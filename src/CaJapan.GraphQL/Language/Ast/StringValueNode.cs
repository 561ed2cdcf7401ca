namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A string, its escapes resolved; a block string also without its common indent.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#StringValue"/>
public sealed record StringValueNode(string Value, bool Block) : ValueNode(SyntaxKind.StringValue);
