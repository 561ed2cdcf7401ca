using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>
/// Searches breadth first from both ends at once until the two meet. Nodes that are no entities are passed by, and so are countries, series and the dialogue inside a path unless a route that enters hubs leads there.
/// </summary>
internal sealed class PathSearch
{
    private readonly Run _run;
    private readonly Route[] _routes;
    private readonly int _to;
    private readonly Dictionary<int, int> _fromStart;
    private readonly Dictionary<int, int> _fromEnd;

    public PathSearch(Run run, Route[] routes, int from, int to)
    {
        _run = run;
        _routes = routes;
        _to = to;
        _fromStart = new() { [from] = 0 };
        _fromEnd = new() { [to] = 0 };
    }

    /// <summary>The nodes of the shortest paths, by their place in them; null where there is no path that short.</summary>
    public HashSet<int>[]? Layers(int from, int maxLength)
    {
        if (from == _to)
        {
            return maxLength >= 0 ? [[from]] : null;
        }

        List<int> ahead = [from];
        List<int> behind = [_to];
        var (there, back) = (0, 0);
        while (there + back < maxLength && ahead.Count > 0 && behind.Count > 0)
        {
            bool met;
            if (ahead.Count <= behind.Count)
            {
                (ahead, met) = Advance(ahead, _fromStart, _fromEnd, ++there, forwards: true);
            }
            else
            {
                (behind, met) = Advance(behind, _fromEnd, _fromStart, ++back, forwards: false);
            }

            if (met)
            {
                return Between(there, back);
            }
        }

        return null;
    }

    /// <summary>Whether a path may go from one node to the next by a route.</summary>
    public bool Allows(Route route, int from, int next) =>
        from != next && IsEntity(from) && IsEntity(next) && (next == _to || route.EntersHubs || !IsHub(next));

    private bool IsEntity(int node) => _run.Snapshot.Nodes.Type(node).IsEntity;

    private bool IsHub(int node)
    {
        var type = _run.Snapshot.Nodes.Type(node);
        return type == NodeTypes.Country || type == NodeTypes.Series || type == NodeTypes.Dialogue;
    }

    // One level further: the nodes not seen before, and whether one of them has been seen from the other end.
    private (List<int> Next, bool Met) Advance(List<int> level, Dictionary<int, int> seen, Dictionary<int, int> other, int distance, bool forwards)
    {
        var next = new List<int>();
        var met = false;
        foreach (var node in level)
        {
            foreach (var route in _routes)
            {
                var neighbours = forwards ? route.From(node) : route.To(node);
                _run.Touch(1 + neighbours.Length);
                foreach (var neighbour in neighbours)
                {
                    if ((forwards ? Allows(route, node, neighbour) : Allows(route, neighbour, node)) && seen.TryAdd(neighbour, distance))
                    {
                        next.Add(neighbour);
                        met |= other.ContainsKey(neighbour);
                    }
                }
            }
        }

        return (next, met);
    }

    private HashSet<int>[] Between(int there, int back)
    {
        var layers = new HashSet<int>[there + back + 1];
        layers[there] = [];
        foreach (var (node, distance) in _fromStart)
        {
            if (distance == there && _fromEnd.TryGetValue(node, out var rest) && rest == back)
            {
                layers[there].Add(node);
            }
        }

        for (var i = there - 1; i >= 0; i--)
        {
            layers[i] = Adjoining(layers[i + 1], _fromStart, i, forwards: false);
        }

        for (var i = there + 1; i < layers.Length; i++)
        {
            layers[i] = Adjoining(layers[i - 1], _fromEnd, layers.Length - 1 - i, forwards: true);
        }

        return layers;
    }

    private HashSet<int> Adjoining(HashSet<int> layer, Dictionary<int, int> seen, int distance, bool forwards)
    {
        var adjoining = new HashSet<int>();
        foreach (var node in layer)
        {
            foreach (var route in _routes)
            {
                var neighbours = forwards ? route.From(node) : route.To(node);
                _run.Touch(1 + neighbours.Length);
                foreach (var neighbour in neighbours)
                {
                    if (seen.TryGetValue(neighbour, out var found) && found == distance && (forwards ? Allows(route, node, neighbour) : Allows(route, neighbour, node)))
                    {
                        adjoining.Add(neighbour);
                    }
                }
            }
        }

        return adjoining;
    }
}
