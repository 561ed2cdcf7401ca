using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Counts that lists are ordered by, the sources behind each entity, and the data set's own node.</summary>
internal static class Tallies
{
    public static void Derive(Dataset dataset, GraphDraft draft)
    {
        foreach (var country in draft.All(NodeTypes.Country))
        {
            country["delegationCount"] = draft.To(country.Id, RelationshipTypes.OfCountry, NodeTypes.Delegation).Count();
        }

        foreach (var official in draft.All(NodeTypes.Official))
        {
            official["meetingCount"] = draft.From(official.Id, RelationshipTypes.Attended).Count();
        }

        foreach (var meeting in draft.All(NodeTypes.Meeting))
        {
            meeting["delegationCount"] = draft.To(meeting.Id, RelationshipTypes.ToMeeting).Count();
            meeting["topicCount"] = draft.From(meeting.Id, RelationshipTypes.About).Count();
        }

        foreach (var topic in draft.All(NodeTypes.Topic))
        {
            topic["meetingCount"] = draft.To(topic.Id, RelationshipTypes.About, NodeTypes.Meeting).Count();
        }

        Sources(draft);
        DatasetNode(dataset, draft);
    }

    private static void Sources(GraphDraft draft)
    {
        foreach (var entity in NodeTypes.Entities.SelectMany(draft.All))
        {
            var sources = draft.FactsAbout(entity.Id).SelectMany(draft.SourcesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            foreach (var source in sources.ToList())
            {
                draft.Relate(RelationshipTypes.SourcedFrom, entity.Id, source);
            }
        }
    }

    private static void DatasetNode(Dataset dataset, GraphDraft draft)
    {
        var node = draft.Add(NodeTypes.Dataset, "dataset");
        node["version"] = dataset.Version;
        node["hash"] = dataset.Hash;
        var dates = draft.HeldMeetings.SelectMany(m => new[] { m["date"], m["endDate"] }).OfType<PartialDate>().ToList();
        node["coversFrom"] = dates.Where(d => d.Earliest > 0).Select(d => (PartialDate?)d).MinBy(d => (d!.Value.Earliest, d.Value.Latest));
        node["coversTo"] = dates.Where(d => d.Latest < DateOnly.MaxValue.DayNumber).Select(d => (PartialDate?)d).MaxBy(d => (d!.Value.Earliest, d.Value.Latest));
        foreach (var (type, position) in NodeTypes.Identified.Select((t, i) => (t, i)))
        {
            var count = draft.Add(NodeTypes.KindCount, Ids.Record("kind", type.Name, position));
            count["kind"] = EnumSymbols.Of(type);
            count["count"] = draft.All(type).Count;
            count["position"] = position;
            draft.Relate(RelationshipTypes.CountOf, count.Id, node.Id);
        }
    }
}
