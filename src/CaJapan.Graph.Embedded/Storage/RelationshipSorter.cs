using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>Puts the relationships of one type in order: by start, end, and as they were said.</summary>
internal static class RelationshipSorter
{
    /// <param name="given">Start, end and property codes of each, as given to the builder.</param>
    /// <param name="numbers">The node that each given one has become.</param>
    public static RelationshipTable Sort(RelationshipType type, GrowingColumns given, int[] numbers, NodeDirectory nodes, SealedValues pools)
    {
        var from = given[0];
        var to = given[1];
        var keys = new long[given.Count];
        var order = new int[given.Count];
        for (var i = 0; i < order.Length; i++)
        {
            keys[i] = ((long)numbers[from[i]] << 32) | (uint)numbers[to[i]];
            order[i] = i;
        }

        Array.Sort(keys, order);
        var parallel = SortParallels(keys, order);
        var starts = new int[keys.Length];
        var ends = new int[keys.Length];
        for (var edge = 0; edge < keys.Length; edge++)
        {
            starts[edge] = (int)(keys[edge] >> 32);
            ends[edge] = (int)keys[edge];
        }

        var properties = new int[]?[type.Properties.Length];
        foreach (var property in type.Properties)
        {
            properties[property.Ordinal] = Codes(given[2 + property.Ordinal], property.Kind, order, pools);
        }

        var said = Said(starts, order);
        var incoming = Incoming(nodes, starts, ends, withEdges: said is not null || Array.Exists(properties, p => p is not null));
        return new RelationshipTable(type, new Adjacency(nodes, Offsets(nodes, starts), ends, edges: null), incoming, said, properties, parallel);
    }

    // The library's sort is not stable, so those of the same start and end are put back as they were said.
    private static bool SortParallels(long[] keys, int[] order)
    {
        var parallel = false;
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end > start + 1)
            {
                Array.Sort(order, start, end - start);
                parallel = true;
            }

            start = end;
        }

        return parallel;
    }

    private static int[]? Codes(ReadOnlySpan<int> given, ValueKind kind, int[] order, SealedValues pools)
    {
        if (given.IndexOfAnyExcept(PropertyValues.Missing) < 0)
        {
            return null;
        }

        var codes = new int[order.Length];
        for (var edge = 0; edge < codes.Length; edge++)
        {
            codes[edge] = pools.Code(kind, given[order[edge]]);
        }

        return codes;
    }

    // For each start the edges as they were said: the sorter's order holds when each was said.
    private static int[]? Said(int[] starts, int[] order)
    {
        int[]? said = null;
        for (var start = 0; start < starts.Length;)
        {
            var end = start + 1;
            var sorted = true;
            while (end < starts.Length && starts[end] == starts[start])
            {
                sorted &= order[end - 1] < order[end];
                end++;
            }

            if (!sorted)
            {
                said ??= [.. Enumerable.Range(0, starts.Length)];
                order.AsSpan(start, end - start).ToArray().AsSpan().Sort(said.AsSpan(start, end - start));
            }

            start = end;
        }

        return said;
    }

    private static Adjacency Incoming(NodeDirectory nodes, int[] starts, int[] ends, bool withEdges)
    {
        var sorted = (int[])ends.Clone();
        Array.Sort(sorted);
        var offsets = Offsets(nodes, sorted);
        var next = new int[nodes.Total];
        for (var edge = 0; edge < sorted.Length; edge++)
        {
            if (edge == 0 || sorted[edge] != sorted[edge - 1])
            {
                next[sorted[edge]] = edge;
            }
        }

        // Edges come by start, so the neighbours of each end come ascending.
        var edges = withEdges ? new int[starts.Length] : null;
        for (var edge = 0; edge < starts.Length; edge++)
        {
            var place = next[ends[edge]]++;
            sorted[place] = starts[edge];
            if (edges is not null)
            {
                edges[place] = edge;
            }
        }

        return new Adjacency(nodes, offsets, sorted, edges);
    }

    private static int[]?[] Offsets(NodeDirectory nodes, int[] sorted)
    {
        var offsets = new int[]?[NodeTypes.All.Length];
        foreach (var node in sorted)
        {
            var type = nodes.TypeOrdinal(node);
            var counts = offsets[type] ??= new int[nodes.Count(NodeTypes.All[type]) + 1];
            counts[node - nodes.Start(type) + 1]++;
        }

        var before = 0;
        foreach (var counts in offsets)
        {
            if (counts is not null)
            {
                counts[0] = before;
                for (var row = 1; row < counts.Length; row++)
                {
                    counts[row] += counts[row - 1];
                }

                before = counts[^1];
            }
        }

        return offsets;
    }
}
