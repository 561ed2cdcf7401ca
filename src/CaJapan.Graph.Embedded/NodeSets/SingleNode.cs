using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Predicates;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>A set of one node at most.</summary>
internal abstract class SingleNode : NodeSetEvaluator
{
    public sealed override bool IsSingle => true;

    public sealed override void Fill(Run run, int scope, NodeBuffer into)
    {
        if (Single(run, scope) is >= 0 and var node)
        {
            into.Add(node);
        }
    }

    public sealed override int Count(Run run, int scope) => Single(run, scope) >= 0 ? 1 : 0;

    public sealed override bool Any(Run run, int scope, PredicateEvaluator predicate) => Single(run, scope) is >= 0 and var node && predicate.Holds(run, node);
}
