using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A directive where it is used: <c>@skip(if: $no)</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#Directive"/>
public sealed record DirectiveNode(NameNode Name, ImmutableArray<ArgumentNode> Arguments) : SyntaxNode(SyntaxKind.Directive);
