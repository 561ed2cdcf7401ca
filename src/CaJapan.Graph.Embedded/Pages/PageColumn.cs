using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>A page of a list.</summary>
internal abstract class PageColumn(PartEvaluator[] parts) : ColumnEvaluator
{
    public sealed override Cell Evaluate(Run run, int node)
    {
        var content = new PageContent { Nodes = run.Rent(), Members = run.Rent() };
        Select(run, node, content);
        var cell = Write(run, node, content);
        run.Return(content.Members);
        run.Return(content.Nodes);
        return cell;
    }

    /// <summary>The cursor of one node of a page.</summary>
    public abstract string CursorAt(Run run, PageContent content, int index);

    protected abstract void Select(Run run, int node, PageContent content);

    protected virtual Cell Write(Run run, int node, PageContent content)
    {
        var start = run.Result.Reserve(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            run.Result.Set(start + i, parts[i].Evaluate(run, this, content));
        }

        return ResultTree.Row(null, start, parts.Length);
    }
}
