using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Tests;

/// <summary>Makes small graphs for tests: nodes and relationships in any order, put in order at the end.</summary>
internal sealed class TestGraph
{
    private readonly List<Node> _nodes = [];
    private readonly List<(RelationshipType Type, string From, string To, object?[] Values)> _relationships = [];

    public static DatasetIdentity Identity { get; } = new("1", new string('0', 64));

    public TestGraph Node(NodeType type, string id, params (string Property, object? Value)[] values)
    {
        var all = new object?[type.Properties.Length];
        foreach (var (property, value) in values)
        {
            all[type[property].Ordinal] = value;
        }

        _nodes.Add(new Node(type, id, all));
        return this;
    }

    public TestGraph Link(RelationshipType type, string from, string to, params object?[] values)
    {
        var all = new object?[type.Properties.Length];
        values.CopyTo(all, 0);
        _relationships.Add((type, from, to, all));
        return this;
    }

    public PropertyGraph ToGraph()
    {
        var nodes = _nodes.OrderBy(n => n.Type.Ordinal).ThenBy(n => n.Id, CodePoints.Order).ToArray();
        var places = nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return new PropertyGraph
        {
            Identity = Identity,
            Nodes = [.. nodes],
            Relationships =
            [
                .. _relationships.Select(r => new Relationship(r.Type, places[r.From], places[r.To], r.Values)).OrderBy(r => r.Type.Ordinal).ThenBy(r => r.From),
            ],
        };
    }
}
