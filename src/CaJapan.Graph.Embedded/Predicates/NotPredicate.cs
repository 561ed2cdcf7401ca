using CaJapan.Graph.Embedded.Evaluation;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The operand does not hold.</summary>
internal sealed class NotPredicate(PredicateEvaluator operand) : PredicateEvaluator
{
    public override bool Holds(Run run, int node) => !operand.Holds(run, node);
}
