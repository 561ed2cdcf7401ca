using CaJapan.Graph.Api.Paging;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A person.</summary>
internal static class OfficialBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Official,
        Many("names", Here.In(NameOf)),
        One("country", Here.Out(OfCountry)),
        Lasting("tenures", Here.In(HeldBy, NodeTypes.Tenure)),
        Connection("participations", Here.In(ByOfficial)),
        Connection("meetings", Here.Out(Attended)),
        Derived("coAttendees", "others with -ATTENDED-> to the same meetings, most shared first", Page.OfCompanions));
}
