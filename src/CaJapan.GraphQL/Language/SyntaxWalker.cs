using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Language;

/// <summary>Walks a tree once, depth first, and shows every node to all of its visitors.</summary>
/// <remarks>
/// Each visitor may pass over the children of a node for itself; the others still see them. A derived walker that tracks
/// where it is, such as the types around a node, overrides <see cref="Entering"/> and <see cref="Left"/>.
/// </remarks>
public partial class SyntaxWalker(ImmutableArray<SyntaxVisitor> visitors)
{
    // The node whose children a visitor passes over, null while it looks.
    private readonly SyntaxNode?[] _passedOver = new SyntaxNode?[visitors.Length];

    /// <summary>Walks a node and all below it; a null is passed over.</summary>
    public void Walk(SyntaxNode? node)
    {
        if (node is null)
        {
            return;
        }

        Entering(node);
        for (var i = 0; i < visitors.Length; i++)
        {
            if (_passedOver[i] is null && !visitors[i].Enter(node))
            {
                _passedOver[i] = node;
            }
        }

        WalkChildren(node);
        for (var i = 0; i < visitors.Length; i++)
        {
            if (_passedOver[i] is null)
            {
                visitors[i].Leave(node);
            }
            else if (ReferenceEquals(_passedOver[i], node))
            {
                _passedOver[i] = null;
            }
        }

        Left(node);
    }

    /// <summary>Called before the visitors enter the node.</summary>
    protected virtual void Entering(SyntaxNode node)
    {
    }

    /// <summary>Called after the visitors have left the node, or passed over it.</summary>
    protected virtual void Left(SyntaxNode node)
    {
    }

    private void WalkAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            Walk(node);
        }
    }
}
