using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>The information about a page.</summary>
internal sealed class InfoPart(ImmutableArray<PageInfoPart> cells) : PartEvaluator
{
    public override Cell Evaluate(Run run, PageColumn page, PageContent content)
    {
        var start = run.Result.Reserve(cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            run.Result.Set(start + i, cells[i] switch
            {
                PageInfoPart.HasNextPage => Cell.Boolean(content.HasNext),
                PageInfoPart.HasPreviousPage => Cell.Boolean(content.HasPrevious),
                _ when content.Nodes.Count == 0 => default,
                PageInfoPart.StartCursor => run.Result.Text(page.CursorAt(run, content, 0)),
                PageInfoPart.EndCursor => run.Result.Text(page.CursorAt(run, content, content.Nodes.Count - 1)),
                _ => throw new UnreachableException(),
            });
        }

        return ResultTree.Row(null, start, cells.Length);
    }
}
