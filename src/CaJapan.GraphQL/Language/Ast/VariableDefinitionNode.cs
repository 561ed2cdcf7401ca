using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A variable an operation declares: <c>$id: ID! = "1"</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#VariableDefinition"/>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(SyntaxKind.VariableDefinition);
