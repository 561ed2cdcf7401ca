using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>What the parts asked of a page need to know beyond its nodes.</summary>
/// <param name="Members">All nodes of the list.</param>
/// <param name="Total">How many these are.</param>
/// <param name="Next">Whether there is more after the page.</param>
/// <param name="Previous">Whether there is more before it.</param>
internal readonly record struct PageNeeds(bool Members, bool Total, bool Next, bool Previous)
{
    public static PageNeeds Of(ReadOnlySpan<PagePart> parts)
    {
        var needs = default(PageNeeds);
        foreach (var part in parts)
        {
            needs = part switch
            {
                PagePart.Facets => needs with { Members = true },
                PagePart.Total => needs with { Total = true },
                PagePart.Info info => needs with
                {
                    Next = needs.Next || info.Cells.Contains(PageInfoPart.HasNextPage),
                    Previous = needs.Previous || info.Cells.Contains(PageInfoPart.HasPreviousPage),
                },
                _ => needs,
            };
        }

        return needs;
    }
}
