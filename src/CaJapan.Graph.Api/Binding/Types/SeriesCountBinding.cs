using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How many meetings a source counted.</summary>
internal static class SeriesCountBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "SeriesCount",
        NodeTypes.SeriesCount,
        [
            .. Properties("asOf", "count", "format"),
            Many("facts", Here.Out(RestsOn)),
        ]);
}
