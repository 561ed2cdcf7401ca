namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A name, such as that of a field or a type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#Name"/>
public sealed record NameNode(string Value) : SyntaxNode(SyntaxKind.Name);
