namespace CaJapan.GraphQL.Language.Ast;

/// <summary>Anything that stands at the top of a document.</summary>
public abstract record DefinitionNode : SyntaxNode
{
    private protected DefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }
}
