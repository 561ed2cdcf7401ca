using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>The edges of a page.</summary>
internal sealed class EdgesPart(EdgeCellEvaluator[] cells) : PartEvaluator
{
    public override Cell Evaluate(Run run, PageColumn page, PageContent content)
    {
        var start = run.Result.Reserve(content.Nodes.Count);
        for (var i = 0; i < content.Nodes.Count; i++)
        {
            var row = run.Result.Reserve(cells.Length);
            for (var c = 0; c < cells.Length; c++)
            {
                run.Result.Set(row + c, cells[c].Evaluate(run, page, content, i));
            }

            run.Result.Set(start + i, ResultTree.Row(null, row, cells.Length));
        }

        return ResultTree.List(start, content.Nodes.Count);
    }
}
