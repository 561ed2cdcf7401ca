using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Defines a field of an object or interface type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#FieldDefinition"/>
public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(SyntaxKind.FieldDefinition);
