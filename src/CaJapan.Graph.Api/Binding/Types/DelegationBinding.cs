using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>What a country or organisation sent to a meeting.</summary>
internal static class DelegationBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Delegation,
        One("country", Here.Out(OfCountry)),
        One("organization", Here.Out(OfOrganization)),
        One("meeting", Here.Out(ToMeeting)),
        Property("attendance"),
        One("head", Here.Out(HeadedBy)),
        Many("participations", Here.In(PartOf)));
}
