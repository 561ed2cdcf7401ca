using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The earliest and the latest day of a date each lie in a range, both ends included.</summary>
internal sealed class IntervalTest(DatePool dates, (int Low, int High) earliest, (int Low, int High) latest) : CodeTest
{
    public override bool Matches(int code) =>
        dates.Earliest[code] >= earliest.Low && dates.Earliest[code] <= earliest.High && dates.Latest[code] >= latest.Low && dates.Latest[code] <= latest.High;

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

    // Dates are ordered by their earliest day first; in a key -1 is greater than any latest day.
    private (int Start, int End) Slice(PropertyValues values)
    {
        var low = dates.LowerBound(Cursor.DateKey(earliest.Low, 0));
        var high = dates.LowerBound(Cursor.DateKey(earliest.High, -1));
        return (values.LowerBound(low), Math.Max(values.LowerBound(low), values.LowerBound(high)));
    }
}
