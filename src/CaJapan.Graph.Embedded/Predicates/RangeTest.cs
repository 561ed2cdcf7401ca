using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The code lies in a range, both ends included.</summary>
internal sealed class RangeTest(long low, long high) : CodeTest
{
    /// <summary>Matches nothing.</summary>
    public static readonly RangeTest Nothing = new(1, 0);

    public override bool Matches(int code) => code >= low && code <= high;

    public override double Estimate(PropertyValues values)
    {
        var (start, end) = Slice(values);
        return end - start;
    }

    public override void FillCandidates(PropertyValues values, NodeBuffer into)
    {
        var (start, end) = Slice(values);
        into.AddRange(values.Ascending.AsSpan(start, end - start));
    }

    private (int Start, int End) Slice(PropertyValues values) => low > high ? default : (values.LowerBound(low), values.LowerBound(high + 1));
}
