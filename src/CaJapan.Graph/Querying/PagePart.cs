using System.Collections.Immutable;

namespace CaJapan.Graph.Querying;

/// <summary>One cell of a page.</summary>
public abstract record PagePart
{
    private protected PagePart()
    {
    }

    /// <summary>A list of rows, one a node, with these cells.</summary>
    public sealed record Edges(ImmutableArray<EdgePart> Cells) : PagePart;

    /// <summary>A list of rows: the nodes.</summary>
    public sealed record Nodes(Shape Shape) : PagePart;

    /// <summary>A row with these cells.</summary>
    public sealed record Info(ImmutableArray<PageInfoPart> Cells) : PagePart;

    /// <summary>How many the whole list has: integer.</summary>
    public sealed record Total : PagePart;

    /// <summary>A list of rows, one a facet, in the order asked. Value: <see cref="int"/>, how many values each gives.</summary>
    public sealed record Facets(ImmutableArray<Facet> By, Parameter First, ImmutableArray<FacetPart> Cells) : PagePart;
}
