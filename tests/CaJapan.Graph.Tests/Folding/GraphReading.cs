using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Tests.Folding;

/// <summary>Reads a folded graph by ids.</summary>
internal static class GraphReading
{
    public static Node Node(this PropertyGraph graph, string id) => graph.Nodes.Single(n => n.Id == id);

    public static string[] Targets(this PropertyGraph graph, string id, RelationshipType type) =>
        [.. graph.Relationships.Where(r => r.Type == type && graph.Nodes[r.From].Id == id).Select(r => graph.Nodes[r.To].Id)];

    /// <summary>One line an entry: meeting, attendance, change, compared with, unknown between.</summary>
    public static string[] Timeline(this PropertyGraph graph, string country) =>
    [
        .. graph.Nodes.Where(n => n.Type == NodeTypes.Representation && graph.Targets(n.Id, RelationshipTypes.OfCountry).Contains(country))
            .OrderBy(n => (int)n["position"]!)
            .Select(n => string.Join(
                ' ',
                graph.Targets(n.Id, RelationshipTypes.AtMeeting).Single()["meeting:".Length..],
                n["attendance"],
                n["change"],
                graph.Targets(n.Id, RelationshipTypes.ComparedWith).SingleOrDefault()?["meeting:".Length..] ?? "-",
                $"[{string.Join(',', (int[])n["unknownBetween"]!)}]")),
    ];
}
