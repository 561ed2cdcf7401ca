using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>A <see cref="PathPart"/> bound to a snapshot.</summary>
internal abstract class PathPartEvaluator
{
    public abstract Cell Evaluate(Run run, Subgraph subgraph);

    public static Cell Row(Run run, PathPartEvaluator[] parts, Subgraph subgraph)
    {
        var start = run.Result.Reserve(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            run.Result.Set(start + i, parts[i].Evaluate(run, subgraph));
        }

        return ResultTree.Row(null, start, parts.Length);
    }

    /// <summary>How many relationships it has.</summary>
    internal sealed class Length : PathPartEvaluator
    {
        public override Cell Evaluate(Run run, Subgraph subgraph) => Cell.Integer(subgraph.Links.Length);
    }

    /// <summary>The nodes.</summary>
    internal sealed class Nodes(RowEvaluator shape) : PathPartEvaluator
    {
        public override Cell Evaluate(Run run, Subgraph subgraph) => shape.List(run, subgraph.Nodes);
    }

    /// <summary>The relationships.</summary>
    internal sealed class Relationships(LinkCellEvaluator[] cells) : PathPartEvaluator
    {
        public override Cell Evaluate(Run run, Subgraph subgraph)
        {
            var start = run.Result.Reserve(subgraph.Links.Length);
            for (var i = 0; i < subgraph.Links.Length; i++)
            {
                run.Touch();
                var row = run.Result.Reserve(cells.Length);
                for (var c = 0; c < cells.Length; c++)
                {
                    run.Result.Set(row + c, cells[c].Evaluate(run, subgraph.Links[i]));
                }

                run.Result.Set(start + i, ResultTree.Row(null, row, cells.Length));
            }

            return ResultTree.List(start, subgraph.Links.Length);
        }
    }

    /// <summary>Whether some neighbour was left out.</summary>
    internal sealed class Truncated : PathPartEvaluator
    {
        public override Cell Evaluate(Run run, Subgraph subgraph) => Cell.Boolean(subgraph.Truncated);
    }
}
