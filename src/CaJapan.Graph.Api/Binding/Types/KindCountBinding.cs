using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How many nodes of a kind there are.</summary>
internal static class KindCountBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "KindCount",
        NodeTypes.KindCount,
        [
            .. Properties("kind", "count"),
        ]);
}
