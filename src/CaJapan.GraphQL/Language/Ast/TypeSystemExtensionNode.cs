using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>An addition to a schema or a type.</summary>
public abstract record TypeSystemExtensionNode : DefinitionNode
{
    private protected TypeSystemExtensionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The directives written on it, in order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; init; }
}
