using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Shortcuts from officials to the meetings they attended, the countries they acted for, and the country that is theirs.</summary>
internal static class Encounters
{
    public static void Derive(GraphDraft draft)
    {
        foreach (var official in draft.All(NodeTypes.Official))
        {
            var represented = new Dictionary<string, (List<string> Meetings, List<string> Facts)>(StringComparer.Ordinal);
            foreach (var participation in draft.To(official.Id, RelationshipTypes.ByOfficial))
            {
                var facts = draft.Facts(participation.Id, RelationshipTypes.ByOfficial, official.Id).ToList();
                var meeting = draft.From(participation.Id, RelationshipTypes.AtMeeting).Single();
                draft.Relate(RelationshipTypes.Attended, official.Id, meeting.Id, "capacity", participation["capacity"]!, facts);
                foreach (var country in draft.From(participation.Id, RelationshipTypes.PartOf).SelectMany(d => draft.From(d.Id, RelationshipTypes.OfCountry)))
                {
                    if (!represented.TryGetValue(country.Id, out var so))
                    {
                        represented.Add(country.Id, so = ([], []));
                    }

                    so.Meetings.Add(meeting.Id);
                    so.Facts.AddRange(facts);
                }
            }

            foreach (var (country, (meetings, facts)) in represented)
            {
                draft.Relate(RelationshipTypes.Represented, official.Id, country, "meetings", meetings.ToArray(), facts);
            }

            var posts = draft.To(official.Id, RelationshipTypes.HeldBy, NodeTypes.Tenure).SelectMany(t => draft.From(t.Id, RelationshipTypes.OfRole)).SelectMany(r => draft.From(r.Id, RelationshipTypes.OfCountry));
            if (represented.Keys.Concat(posts.Select(c => c.Id)).Distinct(StringComparer.Ordinal).ToList() is [var own])
            {
                draft.Relate(RelationshipTypes.OfCountry, official.Id, own);
            }
        }
    }
}
