using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Answers;

/// <summary>The information about a page of hits.</summary>
internal sealed class HitsInfoReader(Parameter found, ImmutableArray<PageInfoPart> cells) : CellReader
{
    public override bool FromAnswer => false;

    public override Cell Read(ref AnswerReading reading)
    {
        var page = (SearchPage)reading.Parameters[found.Index]!;
        foreach (var cell in cells)
        {
            reading.Push(cell switch
            {
                PageInfoPart.HasNextPage => Cell.Boolean(page.HasNextPage),
                PageInfoPart.HasPreviousPage => Cell.Boolean(page.HasPreviousPage),
                _ when page.Hits.IsEmpty => default,
                PageInfoPart.StartCursor => reading.Result.Text(page.Hits[0].Cursor),
                PageInfoPart.EndCursor => reading.Result.Text(page.Hits[^1].Cursor),
                _ => throw new UnreachableException(),
            });
        }

        return ResultTree.Row(null, reading.Pop(cells.Length), cells.Length);
    }
}
