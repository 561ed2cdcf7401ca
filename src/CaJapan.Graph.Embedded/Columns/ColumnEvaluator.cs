using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>A <see cref="Column"/> bound to a snapshot.</summary>
internal abstract class ColumnEvaluator
{
    /// <param name="node">The node in scope; negative for none.</param>
    public abstract Cell Evaluate(Run run, int node);

    /// <summary>A row of the cells of some columns.</summary>
    public static Cell Row(Run run, int node, Ontology.NodeType? type, ColumnEvaluator[] columns)
    {
        var start = run.Result.Reserve(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            run.Result.Set(start + i, columns[i].Evaluate(run, node));
        }

        return ResultTree.Row(type, start, columns.Length);
    }
}
