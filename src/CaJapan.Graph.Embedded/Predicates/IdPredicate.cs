using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>The node has or had one of some ids, or none of them.</summary>
internal sealed class IdPredicate(Parameter value, bool negated, int slot) : TestPredicate(slot)
{
    // The codes it tests are nodes.
    public override CodeTest Prepare(Run run)
    {
        var nodes = new List<int>();
        foreach (var id in run[value] as string[] ?? (run[value] is string one ? [one] : []))
        {
            run.Touch();
            run.Snapshot.FindAll(id, nodes);
        }

        var test = new NodesTest(nodes);
        return negated && run[value] is not null ? new NotTest(test) : test;
    }

    public override bool Holds(Run run, int node) => run.Test(this).Matches(node);

    public override double Estimate(Run run, NodeType type) => run.Test(this) is NodesTest test ? test.Nodes.Length : double.PositiveInfinity;

    public override void FillCandidates(Run run, NodeType type, NodeBuffer into) => into.AddRange(((NodesTest)run.Test(this)).Nodes);
}
