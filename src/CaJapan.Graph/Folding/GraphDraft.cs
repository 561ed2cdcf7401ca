using System.Collections.Immutable;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Folding;

/// <summary>The graph while it is being folded: nodes and relationships are made when first spoken of, and gather the facts they rest on.</summary>
internal sealed class GraphDraft
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<NodeType, List<Node>> _byType = [];
    private readonly Dictionary<(RelationshipType Type, string From, string To, string? Key), DraftRelationship> _relationships = [];
    private readonly Dictionary<(RelationshipType Type, string Id, Direction Direction), List<DraftRelationship>> _adjacent = [];
    private int _made;

    /// <summary>The node with that id, made if need be.</summary>
    public Node Add(NodeType type, string id)
    {
        if (!_nodes.TryGetValue(id, out var node))
        {
            node = new Node(type, id, new object?[type.Properties.Length]);
            _nodes.Add(id, node);
            if (!_byType.TryGetValue(type, out var list))
            {
                _byType.Add(type, list = []);
            }

            list.Add(node);
        }

        return node.Type == type ? node : throw new InvalidOperationException($"{node} is no {type}.");
    }

    /// <summary>Takes out a node, and every relationship with it.</summary>
    public void Remove(Node node)
    {
        _nodes.Remove(node.Id);
        _byType[node.Type].Remove(node);
        foreach (var (key, relationship) in _relationships.Where(r => r.Key.From == node.Id || r.Key.To == node.Id).ToList())
        {
            _relationships.Remove(key);
            Adjacent(key.Type, key.From, Direction.Out).Remove(relationship);
            Adjacent(key.Type, key.To, Direction.In).Remove(relationship);
        }
    }

    /// <summary>The node with that id.</summary>
    public Node this[string id] => _nodes[id];

    public bool Has(string id) => _nodes.ContainsKey(id);

    /// <summary>The nodes of a type, in the order they were made.</summary>
    public IReadOnlyList<Node> All(NodeType type) => _byType.TryGetValue(type, out var list) ? list : [];

    /// <summary>Relates two nodes, once, and notes on which fact that rests.</summary>
    public void Relate(RelationshipType type, string from, string to, string? factId = null) => Relationship(type, from, to, null, factId);

    /// <summary>Notes that a fact is about an entity, or a property of it.</summary>
    public void Support(string factId, string entityId, string? property = null)
    {
        var relationship = Relationship(RelationshipTypes.Supports, factId, entityId, property ?? string.Empty, null);
        relationship.Values[0] = property;
    }

    /// <summary>Relates two nodes, once, with a value of a property.</summary>
    public void Relate(RelationshipType type, string from, string to, string property, object value, IEnumerable<string> factIds)
    {
        var relationship = Relationship(type, from, to, null, null);
        relationship.Values[type.Properties.Single(p => p.Name == property).Ordinal] = value;
        relationship.FactIds.UnionWith(factIds);
    }

    /// <summary>The meetings that were held, in the order they were made.</summary>
    public IEnumerable<Node> HeldMeetings => All(NodeTypes.Meeting).Where(m => Equals(m["status"], EnumSymbols.Of(MeetingStatus.Held)));

    /// <summary>The nodes at the other ends of the relationships of a node, in the order they were said.</summary>
    public IEnumerable<Node> From(string id, RelationshipType type) => _adjacent.TryGetValue((type, id, Direction.Out), out var list) ? list.Select(r => _nodes[r.To]) : [];

    /// <summary>The nodes from which relationships lead to a node, in the order they were said; of one type where it is given.</summary>
    public IEnumerable<Node> To(string id, RelationshipType type, NodeType? start = null) =>
        _adjacent.TryGetValue((type, id, Direction.In), out var list) ? list.Select(r => _nodes[r.From]).Where(n => start is null || n.Type == start) : [];

    /// <summary>The facts that a node's relationship of a type rests on.</summary>
    public IEnumerable<string> Facts(string from, RelationshipType type, string to) => _relationships.TryGetValue((type, from, to, null), out var found) ? found.FactIds : [];

    /// <summary>The facts about a node, or about one property of it, by id.</summary>
    public IEnumerable<string> FactsAbout(string id, string? property = null) =>
        _adjacent.TryGetValue((RelationshipTypes.Supports, id, Direction.In), out var list)
            ? list.Where(r => property is null || Equals(r.Values[0], property)).Select(r => r.From).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            : [];

    /// <summary>What a fact is about: entities, or properties of them.</summary>
    public IEnumerable<(string EntityId, string? Property)> Supported(string factId) =>
        _adjacent.TryGetValue((RelationshipTypes.Supports, factId, Direction.Out), out var list) ? list.Select(r => (r.To, (string?)r.Values[0])) : [];

    /// <summary>The sources of a fact; of an inference over several, those of what it rests on.</summary>
    public IEnumerable<string> SourcesOf(string factId) =>
        From(factId, RelationshipTypes.StatedIn).Select(s => s.Id) is var own && own.Any()
            ? own
            : From(factId, RelationshipTypes.RestsOn).SelectMany(g => SourcesOf(g.Id));

    /// <summary>The finished graph.</summary>
    public PropertyGraph Build(DatasetIdentity identity)
    {
        var nodes = _nodes.Values.OrderBy(n => n.Type.Ordinal).ThenBy(n => n.Id, CodePointOrder.Comparer).ToImmutableArray();
        var places = new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            places.Add(nodes[i].Id, i);
        }

        return new PropertyGraph
        {
            Identity = identity,
            Nodes = nodes,
            Relationships = [.. _relationships.Values.OrderBy(r => r.Type.Ordinal).ThenBy(r => places[r.From]).ThenBy(r => r.Order).Select(r => r.Finished(places))],
        };
    }

    private DraftRelationship Relationship(RelationshipType type, string from, string to, string? key, string? factId)
    {
        if (!_relationships.TryGetValue((type, from, to, key), out var relationship))
        {
            Check(type, from, to, key);
            relationship = new DraftRelationship(type, from, to, _made++);
            _relationships.Add((type, from, to, key), relationship);
            Adjacent(type, from, Direction.Out).Add(relationship);
            Adjacent(type, to, Direction.In).Add(relationship);
        }

        if (factId is not null)
        {
            relationship.FactIds.Add(factId);
        }

        return relationship;
    }

    private List<DraftRelationship> Adjacent(RelationshipType type, string id, Direction direction)
    {
        if (!_adjacent.TryGetValue((type, id, direction), out var list))
        {
            _adjacent.Add((type, id, direction), list = []);
        }

        return list;
    }

    private void Check(RelationshipType type, string from, string to, string? key)
    {
        if (!type.From.Contains(_nodes[from].Type) || !type.To.Contains(_nodes[to].Type))
        {
            throw Misplaced("cannot lead");
        }

        if ((type.One.Contains(_nodes[from].Type) && From(from, type).Any()) || (type.IsFromOne && To(to, type).Any()) || (!type.IsRepeated && key is not null))
        {
            throw Misplaced("cannot lead a second time");
        }

        InvalidOperationException Misplaced(string how) => new($"{type} {how} from {_nodes[from]} to {_nodes[to]}.");
    }
}
