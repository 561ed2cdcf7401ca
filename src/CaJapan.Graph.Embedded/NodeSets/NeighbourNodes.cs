using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>The neighbours of the nodes of a set along a step.</summary>
/// <param name="text">The first property that the relationships must have, if its value is not null.</param>
internal sealed class NeighbourNodes(Snapshot snapshot, NodeSetEvaluator start, StepEvaluator step, Parameter? text) : NodeSetEvaluator
{
    public override NodeType? Type => step.Target;

    public override bool IsIndexed => start.IsSingle && text is null;

    public override int Length(Run run, int scope) => start.Single(run, scope) is >= 0 and var node ? step.Neighbours(node).Length : 0;

    public override bool Has(Run run, int scope, int node) => start.Single(run, scope) is >= 0 and var from && step.Neighbours(from).BinarySearch(node) >= 0;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        var wanted = text is { } parameter ? run[parameter] as string : null;
        var first = into.Count;
        if (start.IsSingle)
        {
            if (start.Single(run, scope) is >= 0 and var node)
            {
                FillFrom(run, node, wanted, into);
            }

            return;
        }

        var starts = run.Rent();
        start.Fill(run, scope, starts);
        for (var i = 0; i < starts.Count; i++)
        {
            FillFrom(run, starts[i], wanted, into);
        }

        if (starts.Count > 1)
        {
            into.SortDistinct(first);
        }

        run.Return(starts);
    }

    public override int Count(Run run, int scope)
    {
        if (!IsIndexed || step.Table.Parallel)
        {
            return base.Count(run, scope);
        }

        run.Touch();
        return Length(run, scope);
    }

    public override bool Any(Run run, int scope, PredicateEvaluator predicate)
    {
        if (text is not null)
        {
            return base.Any(run, scope, predicate);
        }

        if (start.IsSingle)
        {
            return start.Single(run, scope) is >= 0 and var node && AnyFrom(run, node, predicate);
        }

        var starts = run.Rent();
        start.Fill(run, scope, starts);
        var any = false;
        for (var i = 0; !any && i < starts.Count; i++)
        {
            any = AnyFrom(run, starts[i], predicate);
        }

        run.Return(starts);
        return any;
    }

    public override double EstimateBack(double targets) => start.EstimateBack(targets * step.BackDegree(snapshot, start.Type));

    public override void FillBack(Run run, NodeBuffer targets, NodeBuffer into)
    {
        var (first, end) = start.Type is { } type ? (snapshot.Nodes.Start(type), snapshot.Nodes.End(type)) : (0, int.MaxValue);
        var starts = run.Rent();
        foreach (var target in targets.Items)
        {
            var back = step.Back(target, first, end);
            run.Touch(1 + back.Length);
            starts.AddRange(back);
        }

        starts.SortDistinct(0);
        start.FillBack(run, starts, into);
        run.Return(starts);
    }

    private bool AnyFrom(Run run, int node, PredicateEvaluator predicate)
    {
        foreach (var neighbour in step.Neighbours(node))
        {
            run.Touch();
            if (predicate.Holds(run, neighbour))
            {
                return true;
            }
        }

        return false;
    }

    private void FillFrom(Run run, int node, string? wanted, NodeBuffer into)
    {
        if (wanted is null)
        {
            step.Fill(run, node, into);
            return;
        }

        var first = into.Count;
        var code = run.Snapshot.Texts.Find(wanted);
        var (start, end) = step.Places(node);
        run.Touch(1 + end - start);
        for (var place = start; code >= 0 && place < end; place++)
        {
            if (step.Table[step.Step.Relationship.Properties[0], step.Edge(place)] == code)
            {
                into.Add(step.Neighbour(place));
            }
        }

        into.Distinct(first);
    }
}
