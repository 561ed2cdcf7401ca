using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>What is asked of one object: <c>{ a ...b }</c>; never empty.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#SelectionSet"/>
public sealed record SelectionSetNode(ImmutableArray<SelectionNode> Selections) : SyntaxNode(SyntaxKind.SelectionSet);
