using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Ordering;

/// <summary>
/// One key of an order bound to a snapshot. Sort keys of values are even numbers, so that the key of a cursor whose value the snapshot lacks finds its place between two of them; missing values are greater than all.
/// </summary>
/// <param name="values">Null for the id.</param>
internal sealed class OrderKeyEvaluator(StepEvaluator[] steps, PropertyValues? values, bool descending)
{
    private const long Missing = long.MaxValue;

    /// <summary>Whether it is of the node itself.</summary>
    public bool IsOwn => steps.Length == 0;

    public PropertyValues? Values => values;

    public bool Descending => descending;

    /// <summary>The sort key of a text of a cursor.</summary>
    public static long TextKey(Run run, string text)
    {
        var found = run.Snapshot.Texts.Find(text);
        return found >= 0 ? 2L * found : (2L * ~found) - 1;
    }

    public long SortKey(Run run, int node)
    {
        var end = Follow(run, node);
        if (end < 0)
        {
            return Missing;
        }

        var rank = values is null ? run.Snapshot.Nodes.Id(end) : values.Rank(end);
        return rank == PropertyValues.Missing ? Missing : Directed(2L * rank);
    }

    /// <summary>The sort key of a value of a cursor.</summary>
    public long SortKey(Run run, object? value) => value switch
    {
        string text => Directed(TextKey(run, text)),
        int number => Directed(2L * number),
        long date => Directed(DateKey(run.Snapshot.Dates, date)),
        _ => Missing,
    };

    /// <summary>The value of a node as cursors hold it.</summary>
    public object? CursorKey(Run run, int node)
    {
        var end = Follow(run, node);
        if (end < 0)
        {
            return null;
        }

        if (values is null)
        {
            return run.Snapshot.Texts.ToString(run.Snapshot.Nodes.Id(end));
        }

        return values[end] switch
        {
            PropertyValues.Missing => null,
            var code when values.Type.Kind == ValueKind.Text => run.Snapshot.Texts.ToString(code),
            var code when values.Type.Kind == ValueKind.Date => run.Snapshot.Dates.Key(code),
            var code => code,
        };
    }

    private static long DateKey(DatePool dates, long key)
    {
        var first = dates.LowerBound(key);
        return first < dates.Earliest.Length && dates.Key(first) == key ? 2L * first : (2L * first) - 1;
    }

    private long Directed(long key) => descending ? -key : key;

    // Each step leads to one node at most; were there several, the first by number counts.
    private int Follow(Run run, int node)
    {
        foreach (var step in steps)
        {
            run.Touch();
            var neighbours = step.Neighbours(node);
            if (neighbours.IsEmpty)
            {
                return -1;
            }

            node = neighbours[0];
        }

        return node;
    }
}
