using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>The entities around some others.</summary>
/// <param name="routes">By name of type, forwards first.</param>
internal sealed class NeighborhoodColumn(Column.Neighborhood query, Route[] routes, PathPartEvaluator[] parts) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node)
    {
        var search = new NeighborhoodSearch(run, routes, run.Integer(query.PerNode));
        foreach (var id in run.Texts(query.Ids))
        {
            if (run.Snapshot.Find(id, NodeTypes.Entities.AsSpan()) is >= 0 and var found)
            {
                search.Include(found);
            }
        }

        for (var depth = run.Integer(query.Depth); depth > 0; depth--)
        {
            search.Expand();
        }

        return PathPartEvaluator.Row(run, parts, search.ToSubgraph());
    }
}
