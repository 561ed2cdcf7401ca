using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>A <see cref="Shape"/> bound to a snapshot.</summary>
/// <param name="columns">By type.</param>
internal sealed class RowEvaluator(ColumnEvaluator[][] columns)
{
    /// <param name="node">Negative for none: no row.</param>
    public Cell Row(Run run, int node)
    {
        if (node < 0)
        {
            return default;
        }

        run.Touch();
        var type = run.Snapshot.Nodes.Type(node);
        return ColumnEvaluator.Row(run, node, type, columns[type.Ordinal]);
    }

    /// <summary>A list of the rows of some nodes.</summary>
    public Cell List(Run run, ReadOnlySpan<int> nodes)
    {
        var start = run.Result.Reserve(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            run.Result.Set(start + i, Row(run, nodes[i]));
        }

        return ResultTree.List(start, nodes.Length);
    }
}
