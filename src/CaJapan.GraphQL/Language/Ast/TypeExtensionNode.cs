namespace CaJapan.GraphQL.Language.Ast;

/// <summary>An addition to a type.</summary>
public abstract record TypeExtensionNode : TypeSystemExtensionNode
{
    private protected TypeExtensionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The name of the type that is added to.</summary>
    public abstract NameNode Name { get; init; }
}
