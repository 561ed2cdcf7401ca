using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Embedded.Predicates;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>Finds a page of the nodes that a predicate holds of by walking an index from the page's edge until it is full.</summary>
internal readonly ref struct IndexWalk(Run run, OrderIndex index, PredicateEvaluator predicate)
{
    public void Select(PageBounds bounds, PageNeeds needs, PageContent content)
    {
        var low = bounds.After is { } after ? index.CountBefore(run, after, inclusive: true) : 0;
        var high = Math.Max(low, bounds.Before is { } before ? index.CountBefore(run, before, inclusive: false) : index.Count);
        var (start, end) = (low, high);
        if (bounds.Backwards)
        {
            start = high;
            while (content.Nodes.Count < bounds.Count && Previous(start, low) is >= 0 and var place)
            {
                content.Nodes.Add(index[place]);
                start = place;
            }

            content.Nodes.Reverse();
        }
        else
        {
            end = low;
            while (content.Nodes.Count < bounds.Count && Next(end, high) is >= 0 and var place)
            {
                content.Nodes.Add(index[place]);
                end = place + 1;
            }
        }

        content.HasPrevious = needs.Previous && Previous(start, 0) >= 0;
        content.HasNext = needs.Next && Next(end, index.Count) >= 0;
    }

    // The first place from the given one on, before the end, that the predicate holds of; negative for none.
    private int Next(int place, int end)
    {
        for (; place < end; place++)
        {
            run.Touch();
            if (predicate.Holds(run, index[place]))
            {
                return place;
            }
        }

        return -1;
    }

    // The last place before the given one, not before the start, that the predicate holds of; negative for none.
    private int Previous(int place, int start)
    {
        while (--place >= start)
        {
            run.Touch();
            if (predicate.Holds(run, index[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
