using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>The node in scope.</summary>
internal sealed class CurrentNode(NodeType? type) : SingleNode
{
    public override NodeType? Type => type;

    public override int Single(Run run, int scope) => scope;

    public override double EstimateBack(double targets) => targets;

    public override void FillBack(Run run, NodeBuffer targets, NodeBuffer into) => into.AddRange(targets.Items);
}
