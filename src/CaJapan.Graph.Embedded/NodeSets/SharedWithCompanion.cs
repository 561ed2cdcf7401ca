using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>What the node in scope shares with the one whose companion it is.</summary>
internal sealed class SharedWithCompanion(StepEvaluator there) : NodeSetEvaluator
{
    public override NodeType? Type => there.Target;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        var shared = run.Rent();
        var others = run.Rent();
        there.Fill(run, run.CompanionOf, shared);
        there.Fill(run, scope, others);
        SharedNodes.Intersect(shared, others.Items);
        into.AddRange(shared.Items);
        run.Return(others);
        run.Return(shared);
    }
}
