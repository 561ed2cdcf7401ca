namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A definition of a schema, a type or a directive.</summary>
public abstract record TypeSystemDefinitionNode : DefinitionNode
{
    private protected TypeSystemDefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The text shown by introspection.</summary>
    public abstract StringValueNode? Description { get; init; }
}
