using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>The end of a fact's SUPPORTS relationship.</summary>
internal static class FactTargetBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "FactTarget",
        node: null,
        [
            Derived("entity", "the node at the end", planning => new Column.Self(planning.Shape())),
            Derived("property", "property of SUPPORTS", _ => new Column.EdgeText()),
        ]);
}
