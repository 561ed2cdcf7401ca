using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds to an enum.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#EnumTypeExtension"/>
public sealed record EnumTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values) : TypeExtensionNode(SyntaxKind.EnumTypeExtension);
