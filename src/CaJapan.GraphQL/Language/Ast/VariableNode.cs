namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A variable in the place of a value: <c>$name</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#Variable"/>
public sealed record VariableNode(NameNode Name) : ValueNode(SyntaxKind.Variable);
