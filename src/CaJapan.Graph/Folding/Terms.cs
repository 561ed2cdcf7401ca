namespace CaJapan.Graph.Folding;

/// <summary>
/// Parts what is known of an official in a role into terms. A new term begins only where a source dates a beginning after the day by which all that is known of the last one had ended; being seen on a day, which dates neither,
/// falls to the nearest term. So a gap in the sightings alone never makes two terms out of one.
/// </summary>
public static class Terms
{
    /// <summary>The terms in the order of time, those without any date left out.</summary>
    public static IEnumerable<Term> Of(IEnumerable<Sighting> sightings)
    {
        var dated = sightings.Where(s => s.Dates.Any()).ToList();
        var terms = new List<Term>();
        foreach (var period in dated.Where(s => (s.From ?? s.To) is not null).OrderBy(s => (s.From ?? s.To)!.Value.Earliest))
        {
            if (terms is not [.., var last] || (last.Ended < period.From?.Earliest))
            {
                terms.Add(last = new Term());
            }

            last.Add(period);
        }

        if (terms.Count == 0 && dated.Count > 0)
        {
            terms.Add(new Term());
        }

        foreach (var seen in dated.Where(s => (s.From ?? s.To) is null))
        {
            terms.MinBy(term => term.DaysFrom(seen.Seen!.Value))!.Add(seen);
        }

        return terms;
    }
}
