using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines an input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InputObjectTypeDefinition"/>
public sealed record InputObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields) : TypeDefinitionNode(SyntaxKind.InputObjectTypeDefinition);
