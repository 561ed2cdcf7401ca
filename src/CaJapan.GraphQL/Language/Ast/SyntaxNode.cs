namespace CaJapan.GraphQL.Language.Ast;

/// <summary>A piece of a GraphQL document. <see cref="ToString"/> prints it as GraphQL.</summary>
/// <remarks>
/// Two nodes are the same node only by reference: a node holds arrays, and records compare those by identity.
/// A node made by hand rather than by the parser has no <see cref="Span"/>.
/// </remarks>
public abstract record SyntaxNode
{
    private protected SyntaxNode(SyntaxKind kind)
    {
        Kind = kind;
    }

    /// <summary>The sort of this node.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The text this node was read from, from its first token to its last.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where the node begins, worked out from its span; null for a node made by hand.</summary>
    public SourceLocation? Location => Span.Location;

    /// <summary>The node printed as GraphQL.</summary>
    public sealed override string ToString() => Printer.Print(this);
}
