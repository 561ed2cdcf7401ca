using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>
/// Who held which role: where a source names an official under a title at a meeting, or says it outright. When it was seen is derived from the dates of those meetings; since when and until when is only what a source says.
/// Whoever held a role twice has a tenure for each term.
/// </summary>
internal static class TenureFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        // A title that a source gives without the name is another source's word for whoever it was: it shows no tenure of the person named elsewhere.
        var seen = from s in testimony.Of<ParticipationStatement>()
                   where s.Fact.Stance == Stance.Stated && s.Statement is { NamesOfficial: true, RoleId: not null }
                   select new Sighting(s.Statement.OfficialId!, s.Statement.RoleId!, (PartialDate?)draft[s.Statement.MeetingId]["date"], null, null, s.Fact, s.Source, s.Order);
        var told = from s in testimony.Of<TenureStatement>()
                   select new Sighting(s.Statement.OfficialId, s.Statement.RoleId, s.Statement.SeenOn, s.Statement.From, s.Statement.To, s.Fact, s.Source, s.Order);

        foreach (var held in seen.Concat(told).OrderBy(s => s.Order).GroupBy(s => (s.OfficialId, s.RoleId)))
        {
            var id = Ids.Tenure(held.Key.OfficialId, held.Key.RoleId);
            foreach (var (place, term) in Terms.Of(held).Index())
            {
                // Later terms are told apart by the year they are first known in, which does not change when an earlier term becomes known.
                Tenure(place == 0 ? id : $"{id}-{term.Since.Year}", held.Key.OfficialId, held.Key.RoleId, term.Sightings, draft);
            }
        }
    }

    private static void Tenure(string id, string officialId, string roleId, IReadOnlyList<Sighting> sightings, GraphDraft draft)
    {
        var dates = sightings.SelectMany(s => s.Dates).ToList();
        var tenure = draft.Add(NodeTypes.Tenure, id);
        RegisterFold.Name(tenure, $"{draft[officialId]["name"]}, {draft[roleId]["name"]}");
        tenure["from"] = Chosen(sightings, s => s.From);
        tenure["to"] = Chosen(sightings, s => s.To);
        tenure["observedFrom"] = dates.MinBy(d => (d.Earliest, d.Latest));
        tenure["observedTo"] = dates.MaxBy(d => (d.Latest, d.Earliest));
        foreach (var sighting in sightings)
        {
            var fact = sighting.Fact.Id;
            draft.Relate(RelationshipTypes.HeldBy, tenure.Id, officialId, fact);
            draft.Relate(RelationshipTypes.OfRole, tenure.Id, roleId, fact);
            draft.Support(fact, tenure.Id);
            draft.Support(fact, officialId, "tenures");
            draft.Support(fact, roleId, "tenures");
            if (sighting.From is not null)
            {
                draft.Support(fact, tenure.Id, "from");
            }

            if (sighting.To is not null)
            {
                draft.Support(fact, tenure.Id, "to");
            }
        }
    }

    private static PartialDate? Chosen(IReadOnlyList<Sighting> sightings, Func<Sighting, PartialDate?> date) =>
        Preference.OfDates([.. sightings.Where(s => date(s) is not null).Select(s => new Claim<PartialDate>(date(s)!.Value, s.Fact.Stance, s.Fact.Id, s.Source?.Id))]);
}
