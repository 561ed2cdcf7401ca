using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A definition of a type.</summary>
public abstract record TypeDefinitionNode : TypeSystemDefinitionNode
{
    private protected TypeDefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The name of the type.</summary>
    public abstract NameNode Name { get; init; }

    /// <summary>The directives written on it, in order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; init; }
}
