using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>The framework itself: its launch, who stands to it as what, and how sources count its meetings.</summary>
internal static class DialogueFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        var dialogue = draft.All(NodeTypes.Dialogue).Single();
        Launch(dialogue, testimony, draft);
        Standings(dialogue, testimony, draft);
        Counts(testimony, draft);
    }

    private static void Launch(Node dialogue, Testimony testimony, GraphDraft draft)
    {
        var launches = testimony.Of<DialogueStatement>().Where(s => s.Statement.Launched is not null).ToList();
        dialogue["launched"] = Chosen(launches, s => s.Statement.Launched);
        foreach (var said in launches)
        {
            draft.Support(said.Fact.Id, dialogue.Id, "launched");
        }
    }

    private static void Standings(Node dialogue, Testimony testimony, GraphDraft draft)
    {
        foreach (var group in testimony.Of<StandingStatement>().GroupBy(s => (s.Statement.CountryId, s.Statement.Kind)))
        {
            var (country, kind) = group.Key;
            var symbol = EnumSymbols.Of(kind);
            var standing = draft.Add(NodeTypes.Standing, $"standing:{Ids.Local(country).ToLowerInvariant()}-{symbol.ToLowerInvariant()}");
            RegisterFold.Name(standing, $"{draft[country]["name"]}: {symbol.ToLowerInvariant()}");
            standing["kind"] = symbol;
            standing["from"] = Chosen([.. group], s => s.Statement.From);
            standing["to"] = Chosen([.. group], s => s.Statement.To);
            draft.Relate(RelationshipTypes.OfDialogue, standing.Id, dialogue.Id);
            foreach (var fact in group.Select(s => s.Fact.Id))
            {
                draft.Relate(RelationshipTypes.OfCountry, standing.Id, country, fact);
                draft.Support(fact, standing.Id);
                draft.Support(fact, standing.Id, "kind");
                draft.Support(fact, country, "standing");
                draft.Support(fact, dialogue.Id, "standings");
            }
        }
    }

    private static void Counts(Testimony testimony, GraphDraft draft)
    {
        var number = 0;
        foreach (var group in testimony.Of<CountStatement>().GroupBy(s => (s.Statement.SeriesId, s.Statement.AsOf, s.Statement.Count, s.Statement.Format)))
        {
            var (series, asOf, count, format) = group.Key;
            var node = draft.Add(NodeTypes.SeriesCount, Ids.Record("count", series, ++number));
            node["asOf"] = asOf;
            node["count"] = count;
            node["format"] = format is { } known ? EnumSymbols.Of(known) : null;
            node["position"] = number;
            draft.Relate(RelationshipTypes.CountOf, node.Id, series);
            foreach (var fact in group.Select(s => s.Fact.Id))
            {
                draft.Relate(RelationshipTypes.RestsOn, node.Id, fact);
                draft.Support(fact, series, "counts");
            }
        }
    }

    private static PartialDate? Chosen<TStatement>(IReadOnlyList<Said<TStatement>> said, Func<Said<TStatement>, PartialDate?> date)
        where TStatement : Statement =>
        Preference.OfDates([.. said.Where(s => date(s) is not null).Select(s => new Claim<PartialDate>(date(s)!.Value, s.Fact.Stance, s.Fact.Id, s.Source?.Id))]);
}
