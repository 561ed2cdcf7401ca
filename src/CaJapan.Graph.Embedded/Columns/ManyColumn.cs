using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The nodes of a set as rows.</summary>
internal sealed class ManyColumn(NodeSetEvaluator nodes, OrderEvaluator order, RowEvaluator shape) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node)
    {
        var members = run.Rent();
        nodes.Fill(run, node, members);
        Cell list;
        if (members.Count > run.ListLength)
        {
            list = run.Result.Fault(ListFault.Of(run.ListLength));
        }
        else
        {
            order.Sort(run, nodes, members, members.Count);
            list = shape.List(run, members.Items);
        }

        run.Return(members);
        return list;
    }
}
