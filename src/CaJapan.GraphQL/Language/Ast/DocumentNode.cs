using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A whole document: operations and fragments, or definitions of a type system, or both; never empty.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#Document"/>
public sealed record DocumentNode(ImmutableArray<DefinitionNode> Definitions) : SyntaxNode(SyntaxKind.Document);
