using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A series of meetings.</summary>
internal static class SeriesBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Series,
        [
            .. Properties("kind", "missingOrdinals"),
            Connection("meetings", Here.In(InSeries, NodeTypes.Meeting)),
            Many("counts", Here.In(CountOf, NodeTypes.SeriesCount)),
        ]);
}
