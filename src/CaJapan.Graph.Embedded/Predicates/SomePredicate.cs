using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>Of the nodes reached one satisfies the predicate.</summary>
internal sealed class SomePredicate(NodeSetEvaluator nodes, PredicateEvaluator predicate) : PredicateEvaluator
{
    public override bool Holds(Run run, int node) => nodes.Any(run, node, predicate);

    public override double Estimate(Run run, NodeType type) => nodes.Type is { } target ? nodes.EstimateBack(predicate.Estimate(run, target)) : double.PositiveInfinity;

    public override void FillCandidates(Run run, NodeType type, NodeBuffer into)
    {
        var targets = run.Rent();
        predicate.FillCandidates(run, nodes.Type!, targets);
        targets.SortDistinct(0);
        var satisfying = run.Rent();
        foreach (var target in targets.Items)
        {
            run.Touch();
            if (predicate.Holds(run, target))
            {
                satisfying.Add(target);
            }
        }

        nodes.FillBack(run, satisfying, into);
        run.Return(satisfying);
        run.Return(targets);
    }
}
