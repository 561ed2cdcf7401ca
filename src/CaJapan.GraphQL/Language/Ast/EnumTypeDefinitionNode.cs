using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines an enum.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#EnumTypeDefinition"/>
public sealed record EnumTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values) : TypeDefinitionNode(SyntaxKind.EnumTypeDefinition);
