using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A country at a meeting, known or not.</summary>
internal static class RepresentationBinding
{
    public static TypeBinding<Column> Binding { get; } = new(
        "Representation",
        NodeTypes.Representation,
        [
            One("country", Here.Out(OfCountry)),
            One("meeting", Here.Out(AtMeeting)),
            .. Properties("attendance", "change", "unknownBetween"),
            One("delegation", Here.Out(ByDelegation)),
            One("head", Here.Out(HeadedBy)),
            Many("representatives", Here.Out(ByDelegation).In(PartOf)),
            One("comparedWith", Here.Out(ComparedWith)),
        ]);
}
