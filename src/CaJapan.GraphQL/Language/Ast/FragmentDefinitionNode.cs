using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A named fragment. It has variables only where <see cref="ParserOptions.AllowLegacyFragmentVariables"/> admits them.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#FragmentDefinition"/>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    NamedTypeNode TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : ExecutableDefinitionNode(SyntaxKind.FragmentDefinition);
