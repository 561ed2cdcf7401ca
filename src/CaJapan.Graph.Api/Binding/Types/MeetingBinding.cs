using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;
using static CaJapan.Graph.Api.Binding.Fields;
using static CaJapan.Graph.Api.Binding.Paths;
using static CaJapan.Graph.Ontology.RelationshipTypes;

namespace CaJapan.Graph.Api.Binding.Types;

/// <summary>A meeting.</summary>
internal static class MeetingBinding
{
    public static TypeBinding<Column> Binding { get; } = Entities.Of(
        NodeTypes.Meeting,
        [
            .. Properties("ordinal", "date", "endDate", "format", "status", "level"),
            One("series", Here.Out(InSeries)),
            One("place", Here.Out(HeldAt)),
            One("host", Here.Out(HostedBy)),
            One("chair", Here.Out(HasChair)),
            Many("delegations", Here.In(ToMeeting)),
            Connection("participations", Here.In(AtMeeting, NodeTypes.Participation)),
            Many("agenda", Here.In(OnAgenda)),
            Many("topics", Here.Out(About)),
            Many("statements", Here.In(StatedAt)),
            Many("initiatives", Here.In(ProposedAt)),
            Many("outcomes", Here.In(ResultOf)),
            Many("occasions", Here.In(OccasionOf), By("position"), By("date")),
            One("occasionOf", Here.Out(OccasionOf)),
            One("follows", Here.Out(Follows)),
            One("previous", Here.In(Next)),
            One("next", Here.Out(Next)),
        ]);

    private static OrderKey By(string property) => new([], NodeTypes.Meeting[property], Descending: false);
}
