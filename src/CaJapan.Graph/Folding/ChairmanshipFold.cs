using CaJapan.Graph.Facts;
using CaJapan.Graph.Facts.Statements;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>
/// Which country chairs the Dialogue. Each period that a source gives is one chairmanship, so that differing ones stand side by side; where one source tells the beginning alone and another the end, they tell one period. A source that only shows a country in the chair on some day supports every
/// period of that country that may cover the day, or where there is none a chairmanship of unknown ends.
/// </summary>
internal static class ChairmanshipFold
{
    public static void Fold(Testimony testimony, GraphDraft draft)
    {
        var dialogue = draft.All(NodeTypes.Dialogue).Single();
        foreach (var country in testimony.Of<ChairmanshipStatement>().GroupBy(s => s.Statement.CountryId))
        {
            var periods = Joined([.. country.Where(s => IsPeriod(s.Statement)).GroupBy(s => (From: s.Statement.From?.ToString(), To: s.Statement.To?.ToString())).Select(g => g.ToList())]);
            var homeless = new List<Said<ChairmanshipStatement>>();
            foreach (var seen in country.Where(s => !IsPeriod(s.Statement)))
            {
                var covering = periods.Where(p => MayCover(p, seen.Statement.SeenOn)).ToList();
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

    /// <summary>An end that is told alone belongs to the last beginning before it that is told alone.</summary>
    private static List<List<Said<ChairmanshipStatement>>> Joined(List<List<Said<ChairmanshipStatement>>> periods)
    {
        foreach (var ended in periods.Where(p => From(p) is null).OrderBy(p => To(p)!.Value.Latest).ToList())
        {
            var begun = periods.Where(p => To(p) is null && From(p)!.Value.Earliest <= To(ended)!.Value.Latest).MaxBy(p => From(p)!.Value.Earliest);
            if (begun is not null)
            {
                begun.AddRange(ended);
                periods.Remove(ended);
            }
        }

        return periods;
    }

    private static PartialDate? From(IEnumerable<Said<ChairmanshipStatement>> said) => said.Select(s => s.Statement.From).FirstOrDefault(date => date is not null);

    private static PartialDate? To(IEnumerable<Said<ChairmanshipStatement>> said) => said.Select(s => s.Statement.To).FirstOrDefault(date => date is not null);

    private static bool MayCover(List<Said<ChairmanshipStatement>> period, PartialDate? day) =>
        day is { } on && !(on.Latest < From(period)?.Earliest) && !(To(period)?.Latest < on.Earliest);

    private static void Chairmanship(string country, List<Said<ChairmanshipStatement>> said, Node dialogue, GraphDraft draft)
    {
        var (from, to, seen) = (From(said), To(said), said[0].Statement.SeenOn);
        var period = string.Join("-to-", (from ?? to) is not null ? new[] { from, to }.OfType<PartialDate>() : seen is { } on ? [on] : []);
        var chairmanship = draft.Add(NodeTypes.Chairmanship, $"chairmanship:{Ids.Local(country).ToLowerInvariant()}{(period.Length > 0 ? "-" + Ids.Of(period) : string.Empty)}");
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
