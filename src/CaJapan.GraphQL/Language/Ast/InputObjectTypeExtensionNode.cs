using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds to an input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InputObjectTypeExtension"/>
public sealed record InputObjectTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields) : TypeExtensionNode(SyntaxKind.InputObjectTypeExtension);
