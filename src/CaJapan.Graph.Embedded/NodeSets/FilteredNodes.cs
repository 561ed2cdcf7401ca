using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>The nodes of a set that a predicate holds of.</summary>
internal sealed class FilteredNodes(NodeSetEvaluator nodes, PredicateEvaluator predicate) : NodeSetEvaluator
{
    // Entering from the side of the filter costs more a node than going through the set does; so it must promise that many times fewer, and is not worth a thought where the set is short.
    private const double EntryCost = 4;
    private const int ShortLength = 16;

    public override NodeType? Type => nodes.Type;

    public override bool HasOwnOrder => nodes.HasOwnOrder;

    public NodeSetEvaluator Nodes => nodes;

    public PredicateEvaluator Predicate => predicate;

    /// <summary>Whether the nodes are found from the side of the predicate: it can tell of few enough that it may hold of them.</summary>
    public bool HasEntry(Run run, int scope) =>
        nodes is { IsIndexed: true, Type: { } type } && nodes.Length(run, scope) is > ShortLength and var length && predicate.Estimate(run, type) * EntryCost < length;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        if (HasEntry(run, scope))
        {
            FillFromEntry(run, scope, into);
        }
        else if (nodes is AllNodes all)
        {
            FillFromAll(run, all, into);
        }
        else
        {
            FillFromNodes(run, scope, into);
        }
    }

    public override double EstimateBack(double targets) => nodes.EstimateBack(targets);

    public override void FillBack(Run run, NodeBuffer targets, NodeBuffer into) => nodes.FillBack(run, targets, into);

    private void FillFromEntry(Run run, int scope, NodeBuffer into)
    {
        var candidates = run.Rent();
        predicate.FillCandidates(run, nodes.Type!, candidates);
        candidates.SortDistinct(0);
        foreach (var node in candidates.Items)
        {
            run.Touch();
            if (nodes.Has(run, scope, node) && predicate.Holds(run, node))
            {
                into.Add(node);
            }
        }

        run.Return(candidates);
    }

    private void FillFromAll(Run run, AllNodes all, NodeBuffer into)
    {
        for (var node = all.First; node < all.End; node++)
        {
            run.Touch();
            if (predicate.Holds(run, node))
            {
                into.Add(node);
            }
        }
    }

    private void FillFromNodes(Run run, int scope, NodeBuffer into)
    {
        var candidates = run.Rent();
        nodes.Fill(run, scope, candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (predicate.Holds(run, candidates[i]))
            {
                into.Add(candidates[i]);
            }
        }

        run.Return(candidates);
    }
}
