using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Adds directives to a scalar.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ScalarTypeExtension"/>
public sealed record ScalarTypeExtensionNode(
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : TypeExtensionNode(SyntaxKind.ScalarTypeExtension);
