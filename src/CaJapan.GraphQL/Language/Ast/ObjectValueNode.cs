using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>An input object: <c>{a: 1}</c>, its fields in the order written.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ObjectValue"/>
public sealed record ObjectValueNode(ImmutableArray<ObjectFieldNode> Fields) : ValueNode(SyntaxKind.ObjectValue);
