using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A fragment without a name: <c>... on Type { }</c>. Without a type condition it applies to the enclosing type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InlineFragment"/>
public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : SelectionNode(SyntaxKind.InlineFragment);
