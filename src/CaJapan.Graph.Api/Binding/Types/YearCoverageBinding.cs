using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>How well one calendar year is known.</summary>
internal static class YearCoverageBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "YearCoverage",
        NodeTypes.YearCoverage,
        [
            .. Properties("year"),
            .. Coverage.Fields,
        ]);
}
