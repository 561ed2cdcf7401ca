using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>
/// Which country chairs the Dialogue. Each period that a source gives is one chairmanship, so that differing ones stand side by side. A source that only shows a country in the chair on some day supports every
/// period of that country that may cover the day, or where there is none a chairmanship of unknown ends.
/// </summary>
internal static class ChairmanshipFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        var dialogue = draft.All(NodeTypes.Dialogue).Single();
        foreach (var country in testimony.Of<ChairmanshipStatement>().GroupBy(s => s.Statement.CountryId))
        {
            var periods = country.Where(s => IsPeriod(s.Statement)).GroupBy(s => (From: s.Statement.From?.ToString(), To: s.Statement.To?.ToString())).Select(g => g.ToList()).ToList();
            var homeless = new List<Said<ChairmanshipStatement>>();
            foreach (var seen in country.Where(s => !IsPeriod(s.Statement)))
            {
                var covering = periods.Where(p => MayCover(p[0].Statement, seen.Statement.SeenOn)).ToList();
                covering.ForEach(p => p.Add(seen));
                homeless.AddRange(covering.Count == 0 ? [seen] : []);
            }

            foreach (var chairmanship in periods.Concat(homeless.GroupBy(s => s.Statement.SeenOn?.ToString()).Select(g => g.ToList())))
            {
                Chairmanship(country.Key, chairmanship, dialogue, draft);
            }
        }
    }

    private static bool IsPeriod(ChairmanshipStatement said) => said is not { From: null, To: null };

    private static bool MayCover(ChairmanshipStatement period, PartialDate? day) =>
        day is { } on && !(on.Latest < period.From?.Earliest) && !(period.To?.Latest < on.Earliest);

    private static void Chairmanship(string country, List<Said<ChairmanshipStatement>> said, Node dialogue, GraphDraft draft)
    {
        var (from, to, seen) = (said[0].Statement.From, said[0].Statement.To, said[0].Statement.SeenOn);
        var period = string.Join("-to-", IsPeriod(said[0].Statement) ? new[] { from, to }.OfType<PartialDate>() : seen is { } on ? [on] : []);
        var chairmanship = draft.Add(NodeTypes.Chairmanship, $"chairmanship:{Ids.Local(country).ToLowerInvariant()}{(period.Length > 0 ? "-" + period : string.Empty)}");
        RegisterFold.Name(chairmanship, $"{draft[country]["name"]} in the chair{InWords(from, to, seen)}");
        var dates = said.SelectMany(s => new[] { s.Statement.From, s.Statement.To, s.Statement.SeenOn }).OfType<PartialDate>().ToList();
        chairmanship["from"] = from;
        chairmanship["to"] = to;
        chairmanship["observedFrom"] = dates.Count == 0 ? null : dates.MinBy(d => (d.Earliest, d.Latest));
        chairmanship["observedTo"] = dates.Count == 0 ? null : dates.MaxBy(d => (d.Latest, d.Earliest));
        draft.Relate(RelationshipTypes.OfDialogue, chairmanship.Id, dialogue.Id);
        foreach (var one in said)
        {
            var fact = one.Fact.Id;
            draft.Relate(RelationshipTypes.ChairedBy, chairmanship.Id, country, fact);
            draft.Support(fact, chairmanship.Id);
            draft.Support(fact, country);
            draft.Support(fact, dialogue.Id, "chairmanships");
            if (one.Statement.From is not null)
            {
                draft.Support(fact, chairmanship.Id, "from");
            }

            if (one.Statement.To is not null)
            {
                draft.Support(fact, chairmanship.Id, "to");
            }
        }
    }

    private static string InWords(PartialDate? from, PartialDate? to, PartialDate? seen) => (from, to, seen) switch
    {
        (null, null, { } on) => $" on {on}",
        _ => $"{(from is null ? string.Empty : $" from {from}")}{(to is null ? string.Empty : $" to {to}")}",
    };
}
