using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines a scalar.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ScalarTypeDefinition"/>
public sealed record ScalarTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : TypeDefinitionNode(SyntaxKind.ScalarTypeDefinition);
