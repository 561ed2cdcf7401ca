using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>A row with the same node in scope.</summary>
internal sealed class GroupColumn(ColumnEvaluator[] columns) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => Row(run, node, null, columns);
}
