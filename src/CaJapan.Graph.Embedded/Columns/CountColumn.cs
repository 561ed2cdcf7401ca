using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>How many nodes a set has.</summary>
internal sealed class CountColumn(NodeSetEvaluator nodes) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => Cell.Integer(nodes.Count(run, node));
}
