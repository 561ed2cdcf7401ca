using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>A <see cref="Facet"/> bound to a snapshot. Its values are codes or nodes.</summary>
internal abstract class FacetEvaluator(string symbol)
{
    public string Symbol => symbol;

    /// <summary>Leaves each of the values once, sorted, and returns how often each was there.</summary>
    public static NodeBuffer CountEach(Run run, NodeBuffer values)
    {
        values.Sort();
        var counts = run.Rent();
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0 && values[i] == values[i - 1])
            {
                counts[counts.Count - 1]++;
            }
            else
            {
                counts.Add(1);
            }
        }

        values.Distinct(0);
        return counts;
    }

    /// <summary>Appends the values of all members: of each member each of its values once.</summary>
    public void FillValues(Run run, NodeBuffer members, NodeBuffer into)
    {
        foreach (var member in members.Items)
        {
            run.Touch();
            FillValues(run, member, into);
        }
    }

    /// <summary>Appends the places of the values counted most, then by value.</summary>
    public void FillMostFrequent(Run run, NodeBuffer values, NodeBuffer counts, int limit, NodeBuffer into)
    {
        using var ranking = new Ranking(2, limit, last: false);
        for (var i = 0; i < values.Count; i++)
        {
            ranking.Offer(i, [-counts[i], Rank(run, values[i])]);
        }

        ranking.Drain(into);
    }

    public abstract Cell Value(Run run, int value);

    public abstract Cell Label(Run run, int value);

    protected abstract void FillValues(Run run, int node, NodeBuffer into);

    /// <summary>Orders values as their texts are ordered.</summary>
    protected abstract long Rank(Run run, int value);
}
