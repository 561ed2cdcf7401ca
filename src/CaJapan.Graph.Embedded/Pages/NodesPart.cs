using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>The nodes of a page.</summary>
internal sealed class NodesPart(RowEvaluator shape) : PartEvaluator
{
    public override Cell Evaluate(Run run, PageColumn page, PageContent content) => shape.List(run, content.Nodes.Items);
}
