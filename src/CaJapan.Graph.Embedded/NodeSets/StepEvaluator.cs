using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>A <see cref="Step"/> bound to a snapshot.</summary>
internal sealed class StepEvaluator
{
    private readonly RelationshipTable _table;
    private readonly Adjacency _there;
    private readonly Adjacency _back;
    private readonly int _first;
    private readonly int _end;

    public StepEvaluator(Snapshot snapshot, Step step)
    {
        Step = step;
        _table = snapshot[step.Relationship];
        (_there, _back) = step.Direction == Direction.Out ? (_table.Out, _table.In) : (_table.In, _table.Out);
        (_first, _end) = step.Target is { } target ? (snapshot.Nodes.Start(target), snapshot.Nodes.End(target)) : (0, int.MaxValue);
        Target = step.Reached is [var only] ? only : null;
    }

    public Step Step { get; }

    /// <summary>The type of all neighbours; null where they may have several.</summary>
    public NodeType? Target { get; }

    public RelationshipTable Table => _table;

    /// <summary>About how many nodes of a type lead to each neighbour; of any type for null.</summary>
    public double BackDegree(Snapshot snapshot, NodeType? type) =>
        (type is null ? _table.Count : _there.CountOf(type)) / (double)Math.Max(1, Target is { } target ? snapshot.Nodes.Count(target) : snapshot.Nodes.Total);

    /// <summary>The neighbours of a node, ascending; those of parallel relationships as often as there are such.</summary>
    public ReadOnlySpan<int> Neighbours(int node)
    {
        var (start, end) = Places(node);
        return _there.Neighbours.AsSpan(start, end - start);
    }

    /// <summary>The places of the neighbours of a node, for <see cref="Neighbour"/> and <see cref="Edge"/>.</summary>
    public (int Start, int End) Places(int node) => _there.Within(node, _first, _end);

    public int Neighbour(int place) => _there.Neighbours[place];

    public int Edge(int place) => _there.Edge(place);

    /// <summary>Those that lead to a neighbour.</summary>
    public ReadOnlySpan<int> Back(int neighbour)
    {
        var (start, end) = _back[neighbour];
        return _back.Neighbours.AsSpan(start, end - start);
    }

    /// <summary>Those of a range that lead to a neighbour.</summary>
    public ReadOnlySpan<int> Back(int neighbour, int first, int last)
    {
        var (start, end) = _back.Within(neighbour, first, last);
        return _back.Neighbours.AsSpan(start, end - start);
    }

    /// <summary>Appends the places of the neighbours of a node in the order in which its relationships were said.</summary>
    public void FillPlacesAsSaid(int node, NodeBuffer into)
    {
        if (_table.Said is not { } said || Step.Direction == Direction.In)
        {
            var (first, last) = Places(node);
            into.AddSequence(first, last);
            return;
        }

        var (start, end) = _there[node];
        for (var i = start; i < end; i++)
        {
            var neighbour = _there.Neighbours[said[i]];
            if (neighbour >= _first && neighbour < _end)
            {
                into.Add(said[i]);
            }
        }
    }

    /// <summary>Appends the neighbours of a node, each once, ascending.</summary>
    public void Fill(Run run, int node, NodeBuffer into)
    {
        var start = into.Count;
        var neighbours = Neighbours(node);
        run.Touch(1 + neighbours.Length);
        into.AddRange(neighbours);
        if (_table.Parallel)
        {
            into.Distinct(start);
        }
    }
}
