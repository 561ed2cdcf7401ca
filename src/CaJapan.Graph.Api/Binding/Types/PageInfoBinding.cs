using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Where a page stands.</summary>
internal static class PageInfoBinding
{
    public static TypeBinding<PageInfoPart> Binding { get; } = new(
        "PageInfo",
        node: null,
        [
            new("hasNextPage", "whether there is more after the page", _ => PageInfoPart.HasNextPage),
            new("hasPreviousPage", "whether there is more before the page", _ => PageInfoPart.HasPreviousPage),
            new("startCursor", "order keys and id of the first node", _ => PageInfoPart.StartCursor),
            new("endCursor", "order keys and id of the last node", _ => PageInfoPart.EndCursor),
        ]);
}
