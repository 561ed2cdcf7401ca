using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>A set that several columns of a row begin from: found for the first of them, and kept for the others.</summary>
/// <param name="slot">Its place among those of the query.</param>
internal sealed class RememberedNodes(NodeSetEvaluator nodes, int slot) : NodeSetEvaluator
{
    public override NodeType? Type => nodes.Type;

    public override bool HasOwnOrder => nodes.HasOwnOrder;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        var (found, isFilled) = run.Remember(slot, scope);
        if (!isFilled)
        {
            nodes.Fill(run, scope, found);
        }

        into.AddRange(found.Items);
    }
}
