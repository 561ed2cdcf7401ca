using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>The place where a named fragment is used: <c>...Name</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#FragmentSpread"/>
public sealed record FragmentSpreadNode(NameNode Name, ImmutableArray<DirectiveNode> Directives) : SelectionNode(SyntaxKind.FragmentSpread);
