using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How well one party's part is known.</summary>
internal static class CountryCoverageBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "CountryCoverage",
        NodeTypes.CountryCoverage,
        [
            One("country", Here.Out(Covers, NodeTypes.Country)),
            .. Coverage.Fields,
        ]);
}
