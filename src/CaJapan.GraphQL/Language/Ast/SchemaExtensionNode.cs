using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds directives or root types to a schema.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#SchemaExtension"/>
public sealed record SchemaExtensionNode(
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<OperationTypeDefinitionNode> OperationTypes) : TypeSystemExtensionNode(SyntaxKind.SchemaExtension);
