using System.Collections.Immutable;

namespace CaJapan.Graph.Querying;

/// <summary>One cell of a facet.</summary>
public abstract record FacetPart
{
    private protected FacetPart()
    {
    }

    /// <summary>What it counts by: its symbol.</summary>
    public sealed record By : FacetPart;

    /// <summary>How many different values there are.</summary>
    public sealed record Total : FacetPart;

    /// <summary>A list of rows, most first, then by value by code point.</summary>
    public sealed record Values(ImmutableArray<FacetValuePart> Cells) : FacetPart;
}
