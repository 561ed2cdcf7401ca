namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A value as written. It is a constant where the grammar says so, as in a default value.</summary>
public abstract record ValueNode : SyntaxNode
{
    private protected ValueNode(SyntaxKind kind)
        : base(kind)
    {
    }
}
