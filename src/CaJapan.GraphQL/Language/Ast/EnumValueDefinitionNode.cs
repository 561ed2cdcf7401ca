using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines one value of an enum.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#EnumValueDefinition"/>
public sealed record EnumValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(SyntaxKind.EnumValueDefinition);
