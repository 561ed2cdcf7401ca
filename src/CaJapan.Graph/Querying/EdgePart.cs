namespace CaJapan.Graph.Querying;

/// <summary>One cell of an edge of a page.</summary>
public abstract record EdgePart
{
    private protected EdgePart()
    {
    }

    /// <summary>The cursor: text.</summary>
    public sealed record CursorText : EdgePart;

    /// <summary>The node as a row.</summary>
    public sealed record Node(Shape Shape) : EdgePart;

    /// <summary>Any column, with the node in scope.</summary>
    public sealed record Cell(Column Column) : EdgePart;

    /// <summary>Of a search: how well it matches, 0 to 1.</summary>
    public sealed record Score : EdgePart;

    /// <summary>Of a search: the name that matched.</summary>
    public sealed record Matched : EdgePart;

    /// <summary>Of a search: the reason in words.</summary>
    public sealed record Why : EdgePart;
}
