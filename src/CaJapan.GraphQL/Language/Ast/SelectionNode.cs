using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract record SelectionNode : SyntaxNode
{
    private protected SelectionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>The directives written on it, in order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; init; }
}
