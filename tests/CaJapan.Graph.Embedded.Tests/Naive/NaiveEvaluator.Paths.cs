using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests.Naive;

/// <content>Paths and neighbourhoods.</content>
internal sealed partial class NaiveEvaluator
{
    private static readonly NodeType[] Hubs = [NodeTypes.Country, NodeTypes.Series, NodeTypes.Dialogue];

    // Walks of growing length until some arrive: those are the shortest paths.
    private string Paths(Column.Paths query)
    {
        if (parameters[query.From.Index] is not string fromId || parameters[query.To.Index] is not string toId
            || Find(fromId, NodeTypes.Entities) is not { } from || Find(toId, NodeTypes.Entities) is not { } to)
        {
            return "[]";
        }

        List<(Node[] Nodes, Arc[] Arcs)> walks = [([from], [])];
        for (var length = 0; length <= (int)parameters[query.MaxLength.Index]!; length++)
        {
            var arrived = walks.Where(w => w.Nodes[^1] == to).ToList();
            if (arrived.Count > Limits.TiedPaths)
            {
                return "!TOO_MANY_PATHS";
            }

            if (arrived.Count > 0)
            {
                var sorted = arrived.OrderBy(w => w.Nodes.Select(n => n.Id), Sequence(CodePoints.Order)).ThenBy(w => w.Arcs.Select(a => a.Key), Sequence(CodePoints.Order));
                return Rendering.List(sorted.Take((int)parameters[query.MaxPaths.Index]!).Select(w => Parts(query.Parts, w.Nodes, [.. w.Arcs.Select(a => a.Link)], false)));
            }

            walks = [.. from walk in walks
                        from arc in Arcs(walk.Nodes[^1], query.Via)
                        where !walk.Nodes.Contains(arc.Next) && (arc.Next == to || !Hubs.Contains(arc.Next.Type) || query.ThroughHubs.Contains(arc.Link.Type))
                        select ((Node[])[.. walk.Nodes, arc.Next], (Arc[])[.. walk.Arcs, arc])];
        }

        return "[]";
    }

    private string Neighborhood(Column.Neighborhood query)
    {
        var nodes = new HashSet<Node>();
        var truncated = false;
        var level = Texts(query.Ids).Select(id => Find(id, NodeTypes.Entities)).OfType<Node>().Distinct().ToList();
        nodes.UnionWith(level);
        for (var depth = 0; depth < (int)parameters[query.Depth.Index]!; depth++)
        {
            var next = new List<Node>();
            foreach (var node in level.OrderBy(n => n.Id, CodePoints.Order))
            {
                var neighbours = Arcs(node, query.Via).Where(a => a.Next != node).OrderBy(a => a.Key, CodePoints.Order).ThenBy(a => a.Next.Id, CodePoints.Order).Select(a => a.Next).Distinct().ToList();
                var taken = neighbours.Take((int)parameters[query.PerNode.Index]!).ToList();
                truncated |= taken.Count < neighbours.Count;
                next.AddRange(taken.Where(nodes.Add));
            }

            level = next;
        }

        var links = graph.Relationships.Where(r => query.Via.Contains(r.Type)).Select(LinkOf).Distinct().Where(l => nodes.Contains(l.From) && nodes.Contains(l.To))
            .OrderBy(l => l.Type.Name, CodePoints.Order).ThenBy(l => l.From.Id, CodePoints.Order).ThenBy(l => l.To.Id, CodePoints.Order);
        return Parts(query.Parts, ById(nodes), [.. links], truncated);
    }

    private IEnumerable<Arc> Arcs(Node node, ImmutableArray<RelationshipType> via) =>
        graph.Relationships.Where(r => via.Contains(r.Type)).Select(LinkOf).Distinct()
            .SelectMany(l => new[] { (Here: l.From, Arc: new Arc(l.To, l, l.Type.Name + " 0")), (Here: l.To, Arc: new Arc(l.From, l, l.Type.Name + " 1")) })
            .Where(a => a.Here == node && node.Type.IsEntity && a.Arc.Next.Type.IsEntity).Select(a => a.Arc);

    private Link LinkOf(Relationship relationship) => new(relationship.Type, graph.Nodes[relationship.From], graph.Nodes[relationship.To]);

    private string Parts(ImmutableArray<PathPart> parts, IEnumerable<Node> nodes, Link[] links, bool truncated) => Rendering.Row(null, parts.Select(part => part switch
    {
        PathPart.Length => Value(links.Length),
        PathPart.Nodes p => Rendering.List(nodes.Select(n => Row(p.Shape, n))),
        PathPart.Relationships p => Rendering.List(links.Select(l => Rendering.Row(null, p.Cells.Select(c => LinkCell(c, l))))),
        PathPart.Truncated => Value(truncated),
        _ => throw new UnreachableException(),
    }));

    private string LinkCell(RelationshipPart cell, Link link) => cell switch
    {
        RelationshipPart.Id => Value($"{link.Type}:{link.From.Id}:{link.To.Id}"),
        RelationshipPart.Kind => Value(link.Type.Name),
        RelationshipPart.From c => Row(c.Shape, link.From),
        RelationshipPart.To c => Row(c.Shape, link.To),
        RelationshipPart.Facts c => List(c.Shape, ById(graph.Relationships.Where(r => LinkOf(r) == link).SelectMany(r => r.Values[^1] as string[] ?? []).Select(id => Find(id, [NodeTypes.Fact])).OfType<Node>())),
        _ => throw new UnreachableException(),
    };

    private static Comparer<IEnumerable<T>> Sequence<T>(IComparer<T> order) =>
        Comparer<IEnumerable<T>>.Create((x, y) => x.Zip(y, order.Compare).FirstOrDefault(s => s != 0));

    private sealed record Link(RelationshipType Type, Node From, Node To);

    // Key: by name of type, forwards first.
    private sealed record Arc(Node Next, Link Link, string Key);
}
