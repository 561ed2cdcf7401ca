using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A time in a post.</summary>
internal static class TenureBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Tenure,
        [
            One("official", Here.Out(HeldBy)),
            One("role", Here.Out(OfRole)),
            .. Properties("from", "to", "observedFrom", "observedTo"),
        ]);
}
