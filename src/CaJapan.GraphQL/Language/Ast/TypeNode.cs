namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A reference to a type.</summary>
public abstract record TypeNode : SyntaxNode
{
    private protected TypeNode(SyntaxKind kind)
        : base(kind)
    {
    }
}
