using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>What one page holds, before it is written.</summary>
internal sealed class PageContent
{
    /// <summary>The nodes of the page, in order; negative for a hit that the snapshot lacks.</summary>
    public required NodeBuffer Nodes { get; init; }

    /// <summary>All nodes of the list, in no order; filled where facets are asked for.</summary>
    public required NodeBuffer Members { get; init; }

    public bool HasNext { get; set; }

    public bool HasPrevious { get; set; }

    /// <summary>How many nodes the list has; known where the total is asked for.</summary>
    public int Total { get; set; }

    /// <summary>Of a search: what was found.</summary>
    public SearchPage? Found { get; set; }
}
