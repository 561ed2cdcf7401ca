using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A list of values: <c>[1, 2]</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ListValue"/>
public sealed record ListValueNode(ImmutableArray<ValueNode> Values) : ValueNode(SyntaxKind.ListValue);
