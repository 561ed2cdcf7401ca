using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>A property compares with a value.</summary>
internal sealed class ComparePredicate(PropertyValues values, Comparison comparison, Parameter value, int slot) : TestPredicate(slot)
{
    private readonly bool _isList = values.Type.Kind is ValueKind.TextList or ValueKind.IntegerList;

    public override CodeTest Prepare(Run run) => CodeTests.Of(run.Snapshot, values.Type, comparison, run[value]);

    public override bool Holds(Run run, int node)
    {
        var code = values[node];
        return code != PropertyValues.Missing && (_isList ? AnyMatches(run, code) : run.Test(this).Matches(code));
    }

    public override double Estimate(Run run, NodeType type) => _isList ? double.PositiveInfinity : run.Test(this).Estimate(values);

    public override void FillCandidates(Run run, NodeType type, NodeBuffer into)
    {
        var start = into.Count;
        run.Test(this).FillCandidates(values, into);
        run.Touch(into.Count - start);
    }

    private bool AnyMatches(Run run, int list)
    {
        var test = run.Test(this);
        foreach (var code in run.Snapshot.Lists[list])
        {
            if (test.Matches(code))
            {
                return true;
            }
        }

        return false;
    }
}
