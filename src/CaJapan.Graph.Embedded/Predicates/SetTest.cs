using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>One of several tests matches.</summary>
internal sealed class SetTest(CodeTest[] tests) : CodeTest
{
    public override bool Matches(int code)
    {
        foreach (var test in tests)
        {
            if (test.Matches(code))
            {
                return true;
            }
        }

        return false;
    }

    public override double Estimate(PropertyValues values)
    {
        var sum = 0d;
        foreach (var test in tests)
        {
            sum += test.Estimate(values);
        }

        return sum;
    }

    public override void FillCandidates(PropertyValues values, NodeBuffer into)
    {
        foreach (var test in tests)
        {
            test.FillCandidates(values, into);
        }
    }
}
