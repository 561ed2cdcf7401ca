using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>Somebody at a meeting.</summary>
internal static class ParticipationBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Participation,
        [
            One("official", Here.Out(ByOfficial)),
            .. Properties("collective", "capacity", "capacityStance", "attestation"),
            One("role", Here.Out(AsRole)),
            One("delegation", Here.Out(PartOf)),
            One("country", Here.Out(PartOf).Out(OfCountry)),
            One("meeting", Here.Out(AtMeeting)),
            Many("writtenAs", Here.In(FormOf)),
        ]);
}
