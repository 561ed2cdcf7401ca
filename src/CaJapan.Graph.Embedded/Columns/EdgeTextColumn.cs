using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The first property of the relationship that led to the node.</summary>
internal sealed class EdgeTextColumn : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => run.EdgeText == PropertyValues.Missing ? default : run.Snapshot.Texts[run.EdgeText];
}
