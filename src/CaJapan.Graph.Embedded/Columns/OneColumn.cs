using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Ordering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>The first node of a set as a row.</summary>
internal sealed class OneColumn(NodeSetEvaluator nodes, OrderEvaluator order, RowEvaluator shape) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => shape.Row(run, nodes.IsSingle ? nodes.Single(run, node) : First(run, node));

    private int First(Run run, int node)
    {
        var members = run.Rent();
        nodes.Fill(run, node, members);
        if (members.Count > 1)
        {
            order.Sort(run, nodes, members, limit: 1);
        }

        var first = members.Count == 0 ? -1 : members[0];
        run.Return(members);
        return first;
    }
}
