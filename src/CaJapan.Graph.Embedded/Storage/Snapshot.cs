using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Storage;

/// <summary>One state of the graph, immutable, in arrays of integers: what the evaluator reads. Made by <see cref="SnapshotBuilder"/> or read by <see cref="SnapshotFile"/>.</summary>
public sealed class Snapshot
{
    private readonly PropertyValues[][] _properties;
    private readonly RelationshipTable[] _relationships;
    private readonly FormerIds _formerIds;

    internal Snapshot(
        DatasetIdentity identity, TextPool texts, DatePool dates, ListPool lists, NodeDirectory nodes, PropertyValues[][] properties, RelationshipTable[] relationships)
    {
        Identity = identity;
        Texts = texts;
        Dates = dates;
        Lists = lists;
        Nodes = nodes;
        _properties = properties;
        _relationships = relationships;
        _formerIds = new FormerIds(nodes, lists, p => Values(p));
    }

    /// <summary>Which data set it is.</summary>
    public DatasetIdentity Identity { get; }

    /// <summary>How many nodes it has.</summary>
    public int NodeCount => Nodes.Total;

    /// <summary>How many relationships it has.</summary>
    public long RelationshipCount => _relationships.Sum(r => (long)r.Count);

    internal TextPool Texts { get; }

    internal DatePool Dates { get; }

    internal ListPool Lists { get; }

    internal NodeDirectory Nodes { get; }

    internal RelationshipTable this[RelationshipType type] => _relationships[type.Ordinal];

    /// <summary>The snapshot of a graph.</summary>
    public static Snapshot Of(PropertyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var builder = new SnapshotBuilder(graph.Identity);
        foreach (var node in graph.Nodes)
        {
            builder.AddNode(node.Type, node.Id, node.Values);
        }

        foreach (var relationship in graph.Relationships)
        {
            builder.AddRelationship(relationship.Type, relationship.From, relationship.To, relationship.Values);
        }

        return builder.Build();
    }

    internal PropertyValues Values(NodeType type, int property) => _properties[type.Ordinal][property];

    /// <summary>The values of a property of a node type.</summary>
    internal PropertyValues Values(PropertyType property)
    {
        var type = NodeTypes.All.First(t => property.Ordinal < t.Properties.Length && ReferenceEquals(t.Properties[property.Ordinal], property));
        return Values(type, property.Ordinal);
    }

    internal Adjacency Adjacency(RelationshipType type, Direction direction) => direction == Direction.Out ? this[type].Out : this[type].In;

    /// <summary>The node that has an id, or else had it, among those of some types; negative where there is none.</summary>
    internal int Find(string id, ReadOnlySpan<NodeType> types)
    {
        var text = Texts.Find(id);
        if (text < 0)
        {
            return -1;
        }

        foreach (var type in types)
        {
            if (Nodes.Find(type, text) is >= 0 and var node)
            {
                return node;
            }
        }

        foreach (var node in _formerIds[text])
        {
            if (types.Contains(Nodes.Type(node)))
            {
                return node;
            }
        }

        return -1;
    }

    /// <summary>All nodes that have or had an id.</summary>
    internal void FindAll(string id, List<int> into)
    {
        var text = Texts.Find(id);
        if (text < 0)
        {
            return;
        }

        foreach (var type in NodeTypes.All)
        {
            if (Nodes.Find(type, text) is >= 0 and var node)
            {
                into.Add(node);
            }
        }

        into.AddRange(_formerIds[text]);
    }
}
