using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>One holder of a role.</summary>
internal static class SuccessionEntryBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "SuccessionEntry",
        NodeTypes.SuccessionEntry,
        [
            One("official", Here.Out(HeldBy)),
            One("tenure", Here.Out(InTenure)),
            .. Properties("firstSeen", "lastSeen", "certain"),
        ]);
}
