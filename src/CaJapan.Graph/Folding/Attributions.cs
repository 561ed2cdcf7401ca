using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Whose an initiative or statement is: each source's word beside the others', and what they agree on.</summary>
internal static class Attributions
{
    public static void Fold(Node item, IReadOnlyList<Credited> credits, GraphDraft draft)
    {
        var number = 0;
        var countries = new List<IReadOnlyCollection<string>>();
        foreach (var same in credits.GroupBy(c => (Source: c.Source?.Id, c.By.Kind, c.By.OfficialId, Countries: string.Join(' ', c.By.CountryIds))))
        {
            var (by, meetingId, _, source) = same.First();
            var targets = Targets(by, meetingId, draft).ToList();
            countries.Add([.. targets.Where(t => draft[t].Type == NodeTypes.Country)]);
            if (source is not null)
            {
                Record(item, ++number, by.Kind, source.Id, targets, same.Select(c => c.Fact.Id), draft);
            }

            foreach (var fact in same.Select(c => c.Fact.Id))
            {
                draft.Support(fact, item.Id, "attributions");
                foreach (var target in targets)
                {
                    draft.Relate(RelationshipTypes.AttributedTo, item.Id, target, fact);
                    draft.Support(fact, target);
                }
            }
        }

        if (item.Type == NodeTypes.Initiative)
        {
            Proposer(item, countries, draft);
        }
    }

    /// <summary>A named person stands for the country represented as well.</summary>
    private static IEnumerable<string> Targets(Credit by, string? meetingId, GraphDraft draft)
    {
        if (by.OfficialId is not null && meetingId is not null && Ids.Participation(meetingId, by.OfficialId) is var participation && draft.Has(participation))
        {
            yield return participation;
            foreach (var country in draft.From(participation, RelationshipTypes.PartOf).SelectMany(d => draft.From(d.Id, RelationshipTypes.OfCountry)))
            {
                yield return country.Id;
            }
        }

        foreach (var country in by.CountryIds)
        {
            yield return country;
        }
    }

    private static void Record(Node item, int number, AttributionKind kind, string sourceId, IEnumerable<string> targets, IEnumerable<string> factIds, GraphDraft draft)
    {
        var attribution = draft.Add(NodeTypes.Attribution, Ids.Record("attribution", item.Id, number));
        attribution["kind"] = EnumSymbols.Of(kind);
        attribution["position"] = number;
        draft.Relate(RelationshipTypes.CreditOf, attribution.Id, item.Id);
        draft.Relate(RelationshipTypes.StatedIn, attribution.Id, sourceId);
        foreach (var target in targets)
        {
            draft.Relate(RelationshipTypes.AttributedTo, attribution.Id, target);
        }

        foreach (var fact in factIds)
        {
            draft.Relate(RelationshipTypes.RestsOn, attribution.Id, fact);
        }
    }

    private static void Proposer(Node initiative, List<IReadOnlyCollection<string>> countries, GraphDraft draft)
    {
        if (countries.Count > 0 && countries.TrueForAll(c => c.Count == 1) && countries.SelectMany(c => c).Distinct(StringComparer.Ordinal).ToList() is [var country])
        {
            draft.Relate(RelationshipTypes.OfCountry, initiative.Id, country);
        }

        if (draft.From(initiative.Id, RelationshipTypes.AttributedTo).Where(t => t.Type == NodeTypes.Participation).ToList() is [var person])
        {
            draft.Relate(RelationshipTypes.ProposedBy, initiative.Id, person.Id);
        }
    }

    internal sealed record Credited(Credit By, string? MeetingId, Fact Fact, SourceDocument? Source);
}
