using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines a directive and where it may stand.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#DirectiveDefinition"/>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool Repeatable,
    ImmutableArray<NameNode> Locations) : TypeSystemDefinitionNode(SyntaxKind.DirectiveDefinition);
