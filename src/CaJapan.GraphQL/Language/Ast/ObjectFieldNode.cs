namespace CaJapan.GraphQL.Language.Ast;

/// <summary>One field of an input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ObjectField"/>
public sealed record ObjectFieldNode(NameNode Name, ValueNode Value) : SyntaxNode(SyntaxKind.ObjectField);
