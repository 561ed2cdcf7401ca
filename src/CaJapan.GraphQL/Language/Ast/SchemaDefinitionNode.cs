using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Names the root types: <c>schema { query: Query }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#SchemaDefinition"/>
public sealed record SchemaDefinitionNode(
    StringValueNode? Description,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<OperationTypeDefinitionNode> OperationTypes) : TypeSystemDefinitionNode(SyntaxKind.SchemaDefinition);
