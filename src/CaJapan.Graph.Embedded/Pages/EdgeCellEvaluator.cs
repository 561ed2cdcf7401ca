using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>An <see cref="EdgePart"/> bound to a snapshot.</summary>
internal abstract class EdgeCellEvaluator
{
    /// <param name="index">The place of the edge on the page.</param>
    public abstract Cell Evaluate(Run run, PageColumn page, PageContent content, int index);

    /// <summary>The cursor.</summary>
    internal sealed class CursorText : EdgeCellEvaluator
    {
        public override Cell Evaluate(Run run, PageColumn page, PageContent content, int index) => run.Result.Text(page.CursorAt(run, content, index));
    }

    /// <summary>The node as a row.</summary>
    internal sealed class Node(RowEvaluator shape) : EdgeCellEvaluator
    {
        public override Cell Evaluate(Run run, PageColumn page, PageContent content, int index) => shape.Row(run, content.Nodes[index]);
    }

    /// <summary>A column with the node in scope.</summary>
    internal sealed class OfNode(ColumnEvaluator column) : EdgeCellEvaluator
    {
        public override Cell Evaluate(Run run, PageColumn page, PageContent content, int index) =>
            content.Nodes[index] is >= 0 and var node ? column.Evaluate(run, node) : default;
    }

    /// <summary>Something told of a hit.</summary>
    internal sealed class OfHit(Func<SearchHit, Run, Cell> cell) : EdgeCellEvaluator
    {
        public override Cell Evaluate(Run run, PageColumn page, PageContent content, int index) => cell(content.Found!.Hits[index], run);
    }
}
