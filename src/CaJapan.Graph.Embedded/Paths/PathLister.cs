using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>Lists the paths that run through the layers of a <see cref="PathSearch"/>: by their node ids, then by their routes.</summary>
internal sealed class PathLister(Run run, PathSearch search, Route[] routes, HashSet<int>[] layers)
{
    private readonly int[] _nodes = new int[layers.Length];
    private readonly Route[][] _routes = new Route[layers.Length - 1][];
    private readonly List<FoundPath> _found = [];

    /// <summary>How many paths there are; of more than <see cref="Limits.TiedPaths"/>, that many and one.</summary>
    public int Count()
    {
        var counts = new Dictionary<int, int>();
        foreach (var last in layers[^1])
        {
            counts[last] = 1;
        }

        for (var i = layers.Length - 2; i >= 0; i--)
        {
            foreach (var node in layers[i])
            {
                var ways = 0;
                foreach (var (next, between) in Onward(i, node))
                {
                    ways = (int)Math.Min(Limits.TiedPaths + 1, ways + ((long)between.Length * counts[next]));
                }

                counts[node] = ways;
            }
        }

        return counts[layers[0].Single()];
    }

    /// <summary>The first of them.</summary>
    public List<FoundPath> First(int limit)
    {
        _nodes[0] = layers[0].Single();
        Extend(0, limit);
        return _found;
    }

    private void Extend(int place, int limit)
    {
        if (_found.Count >= limit)
        {
            return;
        }

        if (place == layers.Length - 1)
        {
            Choose(new Route[place], 0, limit);
            return;
        }

        foreach (var (next, between) in Onward(place, _nodes[place]))
        {
            _nodes[place + 1] = next;
            _routes[place] = between;
            Extend(place + 1, limit);
        }
    }

    private void Choose(Route[] chosen, int place, int limit)
    {
        if (place == chosen.Length)
        {
            _found.Add(new FoundPath([.. _nodes], [.. chosen]));
            return;
        }

        foreach (var route in _routes[place])
        {
            if (_found.Count < limit)
            {
                chosen[place] = route;
                Choose(chosen, place + 1, limit);
            }
        }
    }

    // The nodes of the next layer that a node leads to, by id, each with the routes between, in their order.
    private List<(int Next, Route[] Between)> Onward(int place, int node)
    {
        var onward = new SortedDictionary<int, List<Route>>(Comparer<int>.Create(run.Snapshot.Nodes.CompareIds));
        foreach (var route in routes)
        {
            var neighbours = route.From(node);
            run.Touch(1 + neighbours.Length);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var next = neighbours[i];
                if ((i == 0 || neighbours[i - 1] != next) && layers[place + 1].Contains(next) && search.Allows(route, node, next))
                {
                    if (!onward.TryGetValue(next, out var between))
                    {
                        onward.Add(next, between = []);
                    }

                    between.Add(route);
                }
            }
        }

        return [.. onward.Select(o => (o.Key, o.Value.ToArray()))];
    }
}
