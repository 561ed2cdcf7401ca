namespace CaJapan.GraphQL.Language.Ast;

/// <summary>The root type of one kind of operation.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#RootOperationTypeDefinition"/>
public sealed record OperationTypeDefinitionNode(
    OperationType Operation,
    NamedTypeNode Type) : SyntaxNode(SyntaxKind.OperationTypeDefinition);
