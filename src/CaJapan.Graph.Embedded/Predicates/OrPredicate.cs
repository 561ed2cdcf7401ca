using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>One operand holds.</summary>
internal sealed class OrPredicate(PredicateEvaluator[] operands) : PredicateEvaluator
{
    public override bool Holds(Run run, int node)
    {
        foreach (var operand in operands)
        {
            if (operand.Holds(run, node))
            {
                return true;
            }
        }

        return false;
    }

    public override double Estimate(Run run, NodeType type)
    {
        var sum = 0d;
        foreach (var operand in operands)
        {
            sum += operand.Estimate(run, type);
        }

        return sum;
    }

    public override void FillCandidates(Run run, NodeType type, NodeBuffer into)
    {
        foreach (var operand in operands)
        {
            operand.FillCandidates(run, type, into);
        }
    }
}
