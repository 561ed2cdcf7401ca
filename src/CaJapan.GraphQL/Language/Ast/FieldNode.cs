using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A field asked for, with the alias it answers to, if any.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#Field"/>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet) : SelectionNode(SyntaxKind.Field);
