using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How the meetings of a list divide.</summary>
internal static class FacetBinding
{
    public static TypeBinding<FacetPart> Binding { get; } = new(
        "Facet",
        node: null,
        [
            new("by", "as asked", _ => new FacetPart.By()),
            new("total", "count of distinct values", _ => new FacetPart.Total()),
            new("values", "most frequent first", planning => new FacetPart.Values(planning.Parts<FacetValuePart>())),
        ]);
}
