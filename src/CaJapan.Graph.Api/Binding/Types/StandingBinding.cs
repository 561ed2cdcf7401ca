using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>As what a country stands to the Dialogue.</summary>
internal static class StandingBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Standing,
        [
            One("country", Here.Out(OfCountry)),
            .. Properties("kind", "from", "to"),
        ]);
}
