using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>The nodes that had an id before they were merged or renamed.</summary>
internal sealed class FormerIds
{
    // Texts ascending; nodes of the same text ascending.
    private readonly int[] _texts;
    private readonly int[] _nodes;

    public FormerIds(NodeDirectory nodes, ListPool lists, Func<PropertyType, PropertyValues> valuesOf)
    {
        var pairs = new List<long>();
        foreach (var type in NodeTypes.Entities)
        {
            var values = valuesOf(type["formerIds"]);
            for (var node = nodes.Start(type); values.Ints is not null && node < nodes.End(type); node++)
            {
                if (values[node] is var list && list != PropertyValues.Missing)
                {
                    foreach (var text in lists[list])
                    {
                        pairs.Add(((long)text << 32) | (uint)node);
                    }
                }
            }
        }

        pairs.Sort();
        _texts = [.. pairs.Select(p => (int)(p >> 32))];
        _nodes = [.. pairs.Select(p => (int)p)];
    }

    /// <summary>Those of an id, in the order of their numbers.</summary>
    public ReadOnlySpan<int> this[int text]
    {
        get
        {
            var place = Array.BinarySearch(_texts, text);
            if (place < 0)
            {
                return [];
            }

            var (start, end) = (place, place + 1);
            while (start > 0 && _texts[start - 1] == text)
            {
                start--;
            }

            while (end < _texts.Length && _texts[end] == text)
            {
                end++;
            }

            return _nodes.AsSpan(start, end - start);
        }
    }
}
