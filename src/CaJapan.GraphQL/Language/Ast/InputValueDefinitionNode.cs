using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines an argument, or a field of an input object.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InputValueDefinition"/>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(SyntaxKind.InputValueDefinition);
