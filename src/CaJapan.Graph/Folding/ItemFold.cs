using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>What meetings dealt with and what came of them: agenda items, statements, initiatives and outcomes.</summary>
internal static class ItemFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        var items = testimony.Of<AgendaStatement>().Select(s => new Item(NodeTypes.AgendaItem, s.Statement.ItemId, s.Statement.MeetingId, s.Statement.Name, s.Statement.TopicIds, null, s.Fact, s.Source, s.Order))
            .Concat(testimony.Of<PositionStatement>().Select(s => new Item(NodeTypes.Statement, s.Statement.PositionId, s.Statement.MeetingId, s.Statement.Name, s.Statement.TopicIds, s.Statement.By, s.Fact, s.Source, s.Order)))
            .Concat(testimony.Of<InitiativeStatement>().Select(s => new Item(NodeTypes.Initiative, s.Statement.InitiativeId, s.Statement.MeetingId, s.Statement.Name, s.Statement.TopicIds, s.Statement.By, s.Fact, s.Source, s.Order)))
            .Concat(testimony.Of<OutcomeStatement>().Select(s => new Item(NodeTypes.Outcome, s.Statement.OutcomeId, s.Statement.MeetingId, s.Statement.Name, s.Statement.TopicIds, null, s.Fact, s.Source, s.Order)));
        foreach (var item in items.OrderBy(i => i.Order).GroupBy(i => i.Id, StringComparer.Ordinal))
        {
            Fold([.. item], draft);
        }

        Sessions(testimony, draft);
        Results(testimony, draft);
    }

    private static void Fold(IReadOnlyList<Item> said, GraphDraft draft)
    {
        var node = draft.Add(said[0].Type, said[0].Id);
        node["position"] = said[0].Order;
        RegisterFold.Name(node, Preference.Of([.. said.Where(s => s.Name is not null).Select(s => new Claim<string>(s.Name!, s.Fact.Stance, s.Fact.Id, s.Source?.Id))]) ?? Ids.Local(node.Id));
        var (at, ofMeeting) = At(node.Type);
        foreach (var item in said)
        {
            var fact = item.Fact.Id;
            draft.Support(fact, node.Id);
            if (item.Name is not null)
            {
                draft.Support(fact, node.Id, "name");
            }

            if (item.MeetingId is not null)
            {
                draft.Relate(at, node.Id, item.MeetingId, fact);
                draft.Support(fact, item.MeetingId, ofMeeting);
            }

            foreach (var topic in item.TopicIds)
            {
                draft.Relate(RelationshipTypes.About, node.Id, topic, fact);
                draft.Support(fact, node.Id, "topics");
                draft.Support(fact, topic);
                if (item.MeetingId is not null)
                {
                    draft.Relate(RelationshipTypes.About, item.MeetingId, topic, fact);
                    draft.Support(fact, item.MeetingId, "topics");
                }
            }
        }

        if (node.Type == NodeTypes.Initiative || node.Type == NodeTypes.Statement)
        {
            Attributions.Fold(node, [.. said.Where(s => s.By is not null).Select(s => new Attributions.Credited(s.By!, s.MeetingId, s.Fact, s.Source))], draft);
        }
    }

    private static (RelationshipType At, string OfMeeting) At(NodeType type) =>
        type == NodeTypes.AgendaItem ? (RelationshipTypes.OnAgenda, "agenda")
        : type == NodeTypes.Statement ? (RelationshipTypes.StatedAt, "statements")
        : type == NodeTypes.Initiative ? (RelationshipTypes.ProposedAt, "initiatives")
        : (RelationshipTypes.ResultOf, "outcomes");

    /// <summary>Agenda items stand by session, those without one after, each as first spoken of.</summary>
    private static void Sessions(Testimony testimony, GraphDraft draft)
    {
        foreach (var item in testimony.Of<AgendaStatement>().Where(s => s.Statement.Session is not null).GroupBy(s => s.Statement.ItemId, StringComparer.Ordinal))
        {
            draft[item.Key]["session"] = Preference.Of([.. item.Select(s => new Claim<int>(s.Statement.Session!.Value, s.Fact.Stance, s.Fact.Id, s.Source?.Id))]);
            foreach (var said in item)
            {
                draft.Support(said.Fact.Id, item.Key, "session");
            }
        }

        var ordered = draft.All(NodeTypes.AgendaItem).OrderBy(i => (int?)i["session"] ?? int.MaxValue).ThenBy(i => (int)i["position"]!).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            ordered[i]["position"] = i;
        }
    }

    private static void Results(Testimony testimony, GraphDraft draft)
    {
        foreach (var outcome in testimony.Of<OutcomeStatement>().GroupBy(s => s.Statement.OutcomeId, StringComparer.Ordinal))
        {
            var kinds = outcome.Where(s => s.Statement.Kind is not null).Select(s => new Claim<OutcomeKind>(s.Statement.Kind!.Value, s.Fact.Stance, s.Fact.Id, s.Source?.Id)).ToList();
            draft[outcome.Key]["kind"] = EnumSymbols.Of(kinds.Count == 0 ? OutcomeKind.Other : Preference.Of(kinds));
            foreach (var said in outcome)
            {
                if (said.Statement.Kind is not null)
                {
                    draft.Support(said.Fact.Id, outcome.Key, "kind");
                }

                if (said.Statement.LeadsToId is { } next)
                {
                    draft.Relate(RelationshipTypes.LeadsTo, outcome.Key, next, said.Fact.Id);
                    draft.Support(said.Fact.Id, outcome.Key, "leadsTo");
                    draft.Support(said.Fact.Id, next);
                }
            }
        }
    }

    private sealed record Item(NodeType Type, string Id, string? MeetingId, string? Name, ImmutableArray<string> TopicIds, Credit? By, Fact Fact, SourceDocument? Source, int Order);
}
