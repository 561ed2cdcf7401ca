using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>Grows a neighbourhood level by level, within a level by id.</summary>
/// <param name="perNode">How many neighbours of each node are followed.</param>
internal sealed class NeighborhoodSearch(Run run, Route[] routes, int perNode)
{
    private readonly HashSet<int> _nodes = [];
    private List<int> _level = [];
    private bool _truncated;

    /// <summary>Takes a node in, if there is room.</summary>
    public void Include(int node)
    {
        if (_nodes.Contains(node))
        {
            return;
        }

        if (_nodes.Count == Limits.NeighborhoodNodes)
        {
            _truncated = true;
            return;
        }

        _nodes.Add(node);
        _level.Add(node);
    }

    /// <summary>Takes in the neighbours of the nodes taken in last.</summary>
    public void Expand()
    {
        var level = _level;
        level.Sort(run.Snapshot.Nodes.CompareIds);
        _level = [];
        foreach (var node in level)
        {
            foreach (var neighbour in FirstNeighbours(node))
            {
                Include(neighbour);
            }
        }
    }

    public Subgraph ToSubgraph()
    {
        int[] nodes = [.. _nodes];
        Array.Sort(nodes, run.Snapshot.Nodes.CompareIds);
        var links = new List<Link>();
        foreach (var route in routes)
        {
            if (route.Direction == Direction.Out)
            {
                foreach (var node in nodes)
                {
                    AddLinks(route, node, links);
                }
            }
        }

        return new Subgraph(nodes, [.. links], _truncated);
    }

    // By route, then by id, each once.
    private List<int> FirstNeighbours(int node)
    {
        var first = new List<int>();
        var seen = new HashSet<int> { node };
        foreach (var route in routes)
        {
            var sorted = ByIds(route.From(node));
            run.Touch(1 + sorted.Length);
            foreach (var neighbour in sorted)
            {
                if (!run.Snapshot.Nodes.Type(neighbour).IsEntity || !seen.Add(neighbour))
                {
                    continue;
                }

                if (first.Count == perNode)
                {
                    _truncated = true;
                    return first;
                }

                first.Add(neighbour);
            }
        }

        return first;
    }

    private void AddLinks(Route route, int node, List<Link> links)
    {
        var start = route.Table.Out[node].Start;
        var ends = route.From(node);
        run.Touch(1 + ends.Length);
        var first = links.Count;
        for (var i = 0; i < ends.Length; i++)
        {
            if (_nodes.Contains(ends[i]) && (i == 0 || ends[i] != ends[i - 1]))
            {
                links.Add(new Link(route.Table, node, ends[i], start + i));
            }
        }

        links.Sort(first, links.Count - first, Comparer<Link>.Create((x, y) => run.Snapshot.Nodes.CompareIds(x.To, y.To)));
    }

    // Neighbours ascend by number, which is by id unless they are of several types.
    private ReadOnlySpan<int> ByIds(ReadOnlySpan<int> neighbours)
    {
        if (neighbours.IsEmpty || run.Snapshot.Nodes.Type(neighbours[0]) == run.Snapshot.Nodes.Type(neighbours[^1]))
        {
            return neighbours;
        }

        var sorted = neighbours.ToArray();
        Array.Sort(sorted, run.Snapshot.Nodes.CompareIds);
        return sorted;
    }
}
