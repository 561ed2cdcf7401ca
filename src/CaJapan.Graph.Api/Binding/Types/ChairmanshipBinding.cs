using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A country in the chair.</summary>
internal static class ChairmanshipBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Chairmanship,
        [
            One("country", Here.Out(ChairedBy)),
            .. Properties("from", "to", "observedFrom", "observedTo"),
        ]);
}
