using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>The data that answers.</summary>
internal static class DatasetBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Dataset",
        NodeTypes.Dataset,
        [
            .. Properties("version", "hash", "coversFrom", "coversTo"),
            Many("counts", Here.In(CountOf, NodeTypes.KindCount)),
        ]);
}
