using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Delegations: those that facts speak of, and those that participants imply.</summary>
internal static class DelegationFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        var said = testimony.Of<DelegationStatement>().Select(s => (s.Statement.MeetingId, s.Statement.SenderId, s.Statement.Attendance, s.Fact, s.Source, s.Order));
        var implied = from s in testimony.Of<ParticipationStatement>()
                      where s.Statement.SenderId is not null
                      select (s.Statement.MeetingId, SenderId: s.Statement.SenderId!, Attendance: Attendance.Present, s.Fact, s.Source, s.Order);

        foreach (var group in said.Concat(implied).OrderBy(s => s.Order).GroupBy(s => (s.MeetingId, s.SenderId)))
        {
            var (meetingId, senderId) = group.Key;
            var (meeting, sender) = (draft[meetingId], draft[senderId]);
            var delegation = draft.Add(NodeTypes.Delegation, Ids.Delegation(meetingId, senderId));
            RegisterFold.Name(delegation, $"{sender["name"]} at the {meeting["name"]}");
            delegation["attendance"] = EnumSymbols.Of(Preference.Of([.. group.Select(s => new Claim<Attendance>(s.Attendance, s.Fact.Stance, s.Fact.Id, s.Source?.Id))]));
            var senderType = sender.Type == NodeTypes.Country ? RelationshipTypes.OfCountry : RelationshipTypes.OfOrganization;
            foreach (var fact in group.Select(s => s.Fact.Id))
            {
                draft.Relate(RelationshipTypes.ToMeeting, delegation.Id, meetingId, fact);
                draft.Relate(senderType, delegation.Id, senderId, fact);
                draft.Support(fact, delegation.Id);
                draft.Support(fact, delegation.Id, "attendance");
                draft.Support(fact, meetingId, "delegations");
                draft.Support(fact, senderId);
            }
        }
    }
}
