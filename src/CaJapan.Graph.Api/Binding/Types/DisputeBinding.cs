using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A question on which sources disagree, or seem to.</summary>
internal static class DisputeBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Dispute",
        NodeTypes.Dispute,
        [
            Id,
            .. Properties("question", "status"),
            Many("sides", Here.Out(HasSide)),
            Many("settledBy", Here.Out(SettledBy)),
        ]);
}
