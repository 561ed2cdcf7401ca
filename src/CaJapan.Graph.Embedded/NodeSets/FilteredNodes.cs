using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>The nodes of a set that a predicate holds of.</summary>
internal sealed class FilteredNodes(NodeSetEvaluator nodes, PredicateEvaluator predicate) : NodeSetEvaluator
{
    // Entering from the side of the filter costs more a node than a scan does; so it must promise that many times fewer.
    private const double EntryCost = 4;

    public override NodeType? Type => nodes.Type;

    public override bool HasOwnOrder => nodes.HasOwnOrder;

    public NodeSetEvaluator Nodes => nodes;

    public PredicateEvaluator Predicate => predicate;

    /// <summary>Whether the nodes are all of a type and few enough can be told from the predicate alone.</summary>
    public bool HasEntry(Run run) =>
        nodes is AllNodes all && predicate.Estimate(run, all.Type) * EntryCost < all.Count(run, -1);

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        if (nodes is AllNodes all)
        {
            FillFromAll(run, all, into);
            return;
        }

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

    public override double EstimateBack(double targets) => nodes.EstimateBack(targets);

    public override void FillBack(Run run, NodeBuffer targets, NodeBuffer into) => nodes.FillBack(run, targets, into);

    private void FillFromAll(Run run, AllNodes all, NodeBuffer into)
    {
        if (!HasEntry(run))
        {
            for (var node = all.First; node < all.End; node++)
            {
                run.Touch();
                if (predicate.Holds(run, node))
                {
                    into.Add(node);
                }
            }

            return;
        }

        var candidates = run.Rent();
        predicate.FillCandidates(run, all.Type, candidates);
        candidates.SortDistinct(0);
        foreach (var node in candidates.Items)
        {
            run.Touch();
            if (node >= all.First && node < all.End && predicate.Holds(run, node))
            {
                into.Add(node);
            }
        }

        run.Return(candidates);
    }
}
