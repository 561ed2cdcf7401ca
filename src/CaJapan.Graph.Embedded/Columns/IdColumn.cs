using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The id of the node.</summary>
internal sealed class IdColumn : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => run.Snapshot.Texts[run.Snapshot.Nodes.Id(node)];
}
