using System.Globalization;
using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Paths;

/// <summary>All shortest paths between two entities.</summary>
/// <param name="routes">By name of type, forwards first.</param>
internal sealed class PathsColumn(Column.Paths query, Route[] routes, PathPartEvaluator[] parts) : ColumnEvaluator
{
    private static readonly CellFault TooMany = new(
        StoreErrorCodes.TooManyPaths,
        string.Create(CultureInfo.InvariantCulture, $"There are more than {Limits.TiedPaths:N0} shortest paths. Name fewer kinds of relationships in 'via'."));

    public override Cell Evaluate(Run run, int node)
    {
        var from = Find(run, query.From);
        var to = Find(run, query.To);
        if (from < 0 || to < 0)
        {
            return ResultTree.List(0, 0);
        }

        var search = new PathSearch(run, routes, from, to);
        if (search.Layers(from, run.Integer(query.MaxLength)) is not { } layers)
        {
            return ResultTree.List(0, 0);
        }

        var lister = new PathLister(run, search, routes, layers);
        return lister.Count() > Limits.TiedPaths ? run.Result.Fault(TooMany) : List(run, lister.First(run.Integer(query.MaxPaths)));
    }

    private static int Find(Run run, Parameter id) => run[id] is string text ? run.Snapshot.Find(text, NodeTypes.Entities.AsSpan()) : -1;

    private Cell List(Run run, List<FoundPath> paths)
    {
        var start = run.Result.Reserve(paths.Count);
        for (var i = 0; i < paths.Count; i++)
        {
            run.Result.Set(start + i, PathPartEvaluator.Row(run, parts, Subgraph(paths[i])));
        }

        return ResultTree.List(start, paths.Count);
    }

    private static Subgraph Subgraph(FoundPath path)
    {
        var links = new Link[path.Routes.Length];
        for (var i = 0; i < links.Length; i++)
        {
            var route = path.Routes[i];
            var (from, to) = route.Direction == Direction.Out ? (path.Nodes[i], path.Nodes[i + 1]) : (path.Nodes[i + 1], path.Nodes[i]);
            links[i] = new Link(route.Table, from, to, route.Edge(path.Nodes[i], path.Nodes[i + 1]));
        }

        return new Subgraph(path.Nodes, links, Truncated: false);
    }
}
