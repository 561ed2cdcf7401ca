using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A query, mutation or subscription. The short form <c>{ field }</c> is a query without a name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#OperationDefinition"/>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : ExecutableDefinitionNode(SyntaxKind.OperationDefinition);
