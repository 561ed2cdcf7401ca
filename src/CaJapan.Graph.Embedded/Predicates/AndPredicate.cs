using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>All operands hold.</summary>
internal sealed class AndPredicate(PredicateEvaluator[] operands) : PredicateEvaluator
{
    public override bool Holds(Run run, int node)
    {
        foreach (var operand in operands)
        {
            if (!operand.Holds(run, node))
            {
                return false;
            }
        }

        return true;
    }

    public override double Estimate(Run run, NodeType type)
    {
        var least = double.PositiveInfinity;
        foreach (var operand in operands)
        {
            least = Math.Min(least, operand.Estimate(run, type));
        }

        return least;
    }

    public override void FillCandidates(Run run, NodeType type, NodeBuffer into)
    {
        var best = operands[0];
        var least = double.PositiveInfinity;
        foreach (var operand in operands)
        {
            if (operand.Estimate(run, type) is var estimate && estimate < least)
            {
                (best, least) = (operand, estimate);
            }
        }

        best.FillCandidates(run, type, into);
    }
}
