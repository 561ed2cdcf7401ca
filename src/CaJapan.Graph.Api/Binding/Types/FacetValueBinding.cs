using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>One group of meetings.</summary>
internal static class FacetValueBinding
{
    public static TypeBinding<FacetValuePart> Binding { get; } = new(
        "FacetValue",
        node: null,
        [
            new("value", "id of the node, or the property", _ => FacetValuePart.Value),
            new("label", "name of the node, or the property", _ => FacetValuePart.Label),
            new("count", "how many of the whole list", _ => FacetValuePart.Count),
        ]);
}
