using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Who took part, in which role and capacity, and how each source writes it. Nobody is invented: an unnamed participant stays unnamed.</summary>
internal static class ParticipationFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        var participants = testimony.Of<ParticipationStatement>().GroupBy(s => Ids.Participation(s.Statement.MeetingId, s.Statement.OfficialId ?? s.Statement.UnnamedKey!), StringComparer.Ordinal);
        foreach (var participant in participants)
        {
            Participant(draft.Add(NodeTypes.Participation, participant.Key), [.. participant], draft);
        }

        Heads.Derive(draft);
        foreach (var participation in draft.All(NodeTypes.Participation))
        {
            participation["capacity"] ??= EnumSymbols.Of(Capacity.Member);
            participation["capacityStance"] ??= EnumSymbols.Of(Stance.Inferred);
        }

        Positions(draft);
    }

    private static void Participant(Node participation, IReadOnlyList<Said<ParticipationStatement>> said, GraphDraft draft)
    {
        var first = said[0].Statement;
        var meeting = draft[first.MeetingId];
        participation["collective"] = said.Any(s => s.Statement.Collective);
        participation["attestation"] = EnumSymbols.Of(AttestationOf(said));
        participation["position"] = said[0].Order;
        Capacities(participation, said);

        var roles = said.Where(s => s.Statement.RoleId is not null).Select(s => new Claim<string>(s.Statement.RoleId!, s.Fact.Stance, s.Fact.Id, s.Source?.Id)).ToList();
        var role = Preference.Of(roles, (one, other) => Rank(draft[one]) < Rank(draft[other]) && Rank(draft[one]) is >= 0 && FitTogether(draft[one], draft[other]));
        foreach (var claim in roles.Where(c => c.Value == role))
        {
            draft.Relate(RelationshipTypes.AsRole, participation.Id, claim.Value, claim.FactId);
        }

        foreach (var (statement, fact, _, _) in said)
        {
            draft.Relate(RelationshipTypes.AtMeeting, participation.Id, meeting.Id, fact.Id);
            Support(participation, statement, fact.Id, draft);
            if (statement.OfficialId is not null)
            {
                draft.Relate(RelationshipTypes.ByOfficial, participation.Id, statement.OfficialId, fact.Id);
            }

            if (statement.SenderId is not null)
            {
                draft.Relate(RelationshipTypes.PartOf, participation.Id, Ids.Delegation(meeting.Id, statement.SenderId), fact.Id);
            }
        }

        var who = first.OfficialId is not null ? draft[first.OfficialId]["name"] : (role is not null ? draft[role]["name"] : said.Select(s => s.Statement.WrittenTitle).FirstOrDefault(t => t is not null)) ?? "An unnamed participant";
        RegisterFold.Name(participation, $"{who} at the {meeting["name"]}");
        WrittenForms(participation, said, draft);
    }

    private static void Support(Node participation, ParticipationStatement statement, string fact, GraphDraft draft)
    {
        draft.Support(fact, participation.Id);
        draft.Support(fact, statement.MeetingId, "participations");
        if (statement.OfficialId is not null)
        {
            draft.Support(fact, participation.Id, "official");
            draft.Support(fact, statement.OfficialId);
        }

        if (statement.RoleId is not null)
        {
            draft.Support(fact, participation.Id, "role");
            draft.Support(fact, statement.RoleId);
        }

        if (statement.Capacity is { } capacity)
        {
            draft.Support(fact, participation.Id, "capacity");
            if (capacity == Capacity.Chair)
            {
                draft.Support(fact, statement.MeetingId, "chair");
                draft.Relate(RelationshipTypes.HasChair, statement.MeetingId, participation.Id, fact);
            }
            else if (capacity == Capacity.Head && statement.SenderId is not null)
            {
                draft.Support(fact, Ids.Delegation(statement.MeetingId, statement.SenderId), "head");
            }
        }

        if (statement.WrittenName is not null || statement.WrittenTitle is not null)
        {
            draft.Support(fact, participation.Id, "writtenAs");
        }
    }

    private static void Capacities(Node participation, IReadOnlyList<Said<ParticipationStatement>> said)
    {
        var claims = said.Where(s => s.Statement.Capacity is not null)
            .Select(s => new Claim<Capacity>(s.Statement.Capacity!.Value, s.Statement.CapacityStance ?? s.Fact.Stance, s.Fact.Id, s.Source?.Id)).ToList();
        if (claims.Count > 0)
        {
            var capacity = Preference.Of(claims, (one, other) => one == Capacity.Chair && other == Capacity.Head);
            participation["capacity"] = EnumSymbols.Of(capacity);
            participation["capacityStance"] = EnumSymbols.Of(claims.Where(c => c.Value == capacity).Min(c => c.Stance));
        }
    }

    private static Attestation AttestationOf(IReadOnlyList<Said<ParticipationStatement>> said)
    {
        var stated = said.Where(s => s.Fact.Stance == Stance.Stated).ToList();
        if (said[0].Statement.OfficialId is null)
        {
            return stated.Count > 0 ? Attestation.ByRole : Attestation.Inferred;
        }

        return stated.Exists(s => s.Statement.NamesOfficial) ? Attestation.Named : Attestation.Inferred;
    }

    /// <summary>One form for each different name, title and role in each source; within a source, those with a name first.</summary>
    private static void WrittenForms(Node participation, IReadOnlyList<Said<ParticipationStatement>> said, GraphDraft draft)
    {
        var forms = said.Where(s => s.Source is not null && (s.Statement.WrittenName ?? s.Statement.WrittenTitle ?? s.Statement.RoleId) is not null)
            .GroupBy(s => (s.Source!.Id, s.Statement.WrittenName, s.Statement.WrittenTitle, s.Statement.RoleId))
            .OrderBy(f => f.Key.Id, CodePointOrder.Comparer).ThenBy(f => f.Key.WrittenName is null);
        var number = 0;
        foreach (var form in forms)
        {
            var node = draft.Add(NodeTypes.WrittenForm, Ids.Record("form", participation.Id, ++number));
            node["name"] = form.Key.WrittenName;
            node["title"] = form.Key.WrittenTitle;
            node["position"] = number;
            draft.Relate(RelationshipTypes.FormOf, node.Id, participation.Id);
            draft.Relate(RelationshipTypes.StatedIn, node.Id, form.Key.Id);
            if (form.Key.RoleId is not null)
            {
                draft.Relate(RelationshipTypes.AsRole, node.Id, form.Key.RoleId);
            }

            foreach (var one in form)
            {
                draft.Relate(RelationshipTypes.RestsOn, node.Id, one.Fact.Id);
            }
        }
    }

    /// <summary>The order of those at one meeting: delegations as they are first spoken of, in each the head first, then by rank; those outside any delegation last.</summary>
    private static void Positions(GraphDraft draft)
    {
        foreach (var meeting in draft.All(NodeTypes.Meeting))
        {
            var present = draft.To(meeting.Id, RelationshipTypes.AtMeeting, NodeTypes.Participation).ToList();
            var firstSaid = present.Where(p => DelegationOf(p, draft) is not null).GroupBy(p => DelegationOf(p, draft)!.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(p => (int)p["position"]!), StringComparer.Ordinal);
            var ordered = present.OrderBy(p => DelegationOf(p, draft) is { } d ? firstSaid[d.Id] : int.MaxValue)
                .ThenBy(p => DelegationOf(p, draft) is { } d && draft.From(d.Id, RelationshipTypes.HeadedBy).Contains(p) ? 0 : 1)
                .ThenBy(p => draft.From(p.Id, RelationshipTypes.AsRole).Select(Rank).FirstOrDefault(int.MaxValue))
                .ThenBy(p => (int)p["position"]!).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                ordered[i]["position"] = i;
            }
        }
    }

    private static Node? DelegationOf(Node participation, GraphDraft draft) => draft.From(participation.Id, RelationshipTypes.PartOf).FirstOrDefault();

    private static int Rank(Node role) => NodeTypes.Role["rank"].Symbols.IndexOf((string)role["rank"]!);

    /// <summary>Two titles fit one person where they are ranks of the same office, one told more precisely: a first deputy is a deputy, a deputy prime minister and minister is a minister.</summary>
    private static bool FitTogether(Node one, Node other) => (one["rank"], other["rank"]) is
        ("FIRST_DEPUTY_MINISTER", "DEPUTY_MINISTER") or ("DEPUTY_HEAD_OF_GOVERNMENT", "MINISTER");
}
