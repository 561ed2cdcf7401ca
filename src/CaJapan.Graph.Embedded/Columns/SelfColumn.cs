using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The node in scope as a row.</summary>
internal sealed class SelfColumn(RowEvaluator shape) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => shape.Row(run, node);
}
