namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A value given to an argument of a field or a directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#Argument"/>
public sealed record ArgumentNode(NameNode Name, ValueNode Value) : SyntaxNode(SyntaxKind.Argument);
