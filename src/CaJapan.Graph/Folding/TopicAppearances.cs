using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Folding;

/// <summary>How a topic travels through the meetings: one entry a meeting, once counting narrower topics and once without.</summary>
internal static class TopicAppearances
{
    public static void Derive(GraphDraft draft)
    {
        foreach (var topic in draft.All(NodeTypes.Topic))
        {
            Appearances(topic, [topic], narrower: false, draft);
            Appearances(topic, Closure(topic, draft), narrower: true, draft);
        }
    }

    private static List<Node> Closure(Node topic, GraphDraft draft)
    {
        var all = new List<Node> { topic };
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(draft.To(all[i].Id, RelationshipTypes.Broader).Where(t => !all.Contains(t)));
        }

        return all;
    }

    private static void Appearances(Node topic, List<Node> topics, bool narrower, GraphDraft draft)
    {
        var about = topics.SelectMany(t => draft.To(t.Id, RelationshipTypes.About)).Distinct().ToList();
        var items = about.Where(n => n.Type != NodeTypes.Meeting).SelectMany(i => MeetingsOf(i, draft).Select(m => (Meeting: m, Item: i))).ToLookup(p => p.Meeting, p => p.Item);
        var meetings = about.Where(n => n.Type == NodeTypes.Meeting).OrderBy(m => m["date"] is PartialDate date ? Cursor.DateKey(date) : long.MaxValue).ThenBy(m => m.Id, CodePointOrder.Comparer);
        var position = 0;
        foreach (var meeting in meetings)
        {
            var appearance = draft.Add(NodeTypes.TopicAppearance, $"appearance:{Ids.Local(topic.Id)}:{(narrower ? "narrower" : "own")}:{Ids.Local(meeting.Id)}");
            appearance["narrower"] = narrower;
            appearance["position"] = position++;
            draft.Relate(RelationshipTypes.OfTopic, appearance.Id, topic.Id);
            draft.Relate(RelationshipTypes.AtMeeting, appearance.Id, meeting.Id);
            foreach (var series in draft.From(meeting.Id, RelationshipTypes.InSeries))
            {
                draft.Relate(RelationshipTypes.InSeries, appearance.Id, series.Id);
            }

            foreach (var item in items[meeting])
            {
                draft.Relate(RelationshipTypes.CameUpIn, appearance.Id, item.Id);
            }
        }
    }

    private static IEnumerable<Node> MeetingsOf(Node item, GraphDraft draft) =>
        new[] { RelationshipTypes.OnAgenda, RelationshipTypes.StatedAt, RelationshipTypes.ProposedAt, RelationshipTypes.ResultOf }.SelectMany(at => draft.From(item.Id, at));
}
