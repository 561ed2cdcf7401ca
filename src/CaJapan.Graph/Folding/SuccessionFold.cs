using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Folding;

/// <summary>Who is seen in a role after whom. A holder whom no source names is an entry without an official; that one holder came directly after another is certain only where sources date the change.</summary>
internal static class SuccessionFold
{
    public static void Derive(GraphDraft draft)
    {
        foreach (var role in draft.All(NodeTypes.Role))
        {
            var named = draft.To(role.Id, RelationshipTypes.OfRole, NodeTypes.Tenure).Select(t => new Holder(t, (PartialDate)t["observedFrom"]!, (PartialDate)t["observedTo"]!));
            var unnamed = from participation in draft.To(role.Id, RelationshipTypes.AsRole, NodeTypes.Participation)
                          where participation["collective"] is false && !draft.From(participation.Id, RelationshipTypes.ByOfficial).Any()
                          let date = draft.From(participation.Id, RelationshipTypes.AtMeeting).Single()["date"]
                          where date is not null
                          select new Holder(null, (PartialDate)date, (PartialDate)date);
            Holder? previous = null;
            var position = 0;
            foreach (var holder in named.Concat(unnamed).OrderBy(h => Cursor.DateKey(h.FirstSeen)).ThenBy(h => Cursor.DateKey(h.LastSeen)).ThenBy(h => h.Tenure?.Id ?? string.Empty, CodePointOrder.Comparer))
            {
                Entry(role, holder, previous, ++position, draft);
                previous = holder;
            }
        }
    }

    private static void Entry(Node role, Holder holder, Holder? previous, int position, GraphDraft draft)
    {
        var entry = draft.Add(NodeTypes.SuccessionEntry, Ids.Record("succession", role.Id, position));
        entry["firstSeen"] = holder.FirstSeen;
        entry["lastSeen"] = holder.LastSeen;
        entry["certain"] = previous is not null && Follows(previous, holder);
        entry["position"] = position;
        draft.Relate(RelationshipTypes.OfRole, entry.Id, role.Id);
        if (holder.Tenure is not null)
        {
            draft.Relate(RelationshipTypes.InTenure, entry.Id, holder.Tenure.Id);
            draft.Relate(RelationshipTypes.HeldBy, entry.Id, draft.From(holder.Tenure.Id, RelationshipTypes.HeldBy).Single().Id);
        }
    }

    /// <summary>The one's end and the other's beginning are both dated, and no day need lie between them.</summary>
    private static bool Follows(Holder previous, Holder next) =>
        previous.Tenure?["to"] is PartialDate end && next.Tenure?["from"] is PartialDate start && start.Earliest <= end.Latest + 1 && end.Earliest <= start.Latest;

    private sealed record Holder(Node? Tenure, PartialDate FirstSeen, PartialDate LastSeen);
}
