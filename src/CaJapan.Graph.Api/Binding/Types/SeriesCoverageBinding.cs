using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How well one series is known.</summary>
internal static class SeriesCoverageBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "SeriesCoverage",
        NodeTypes.SeriesCoverage,
        [
            One("series", Here.Out(Covers, NodeTypes.Series)),
            .. Coverage.Fields,
        ]);
}
