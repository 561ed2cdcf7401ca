using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Copies;

/// <summary>
/// Makes a graph larger by copying it, as if the same countries held the same dialogue many times over: each copy has officials, posts, meetings, series, topics, facts and sources of its own, all share the world that they are
/// about. What one country or place has grows with the copies, what one meeting, series or topic has does not. The first copy keeps its ids; those of another end in its number, <c>meeting:som-12~7</c>.
/// </summary>
internal sealed class Copier
{
    /// <summary>Of these there is one, whatever the number of copies: the world, the framework, and the lines that count over all of it.</summary>
    private static readonly FrozenSet<NodeType> SharedTypes = FrozenSet.Create(
        NodeTypes.Dialogue, NodeTypes.Country, NodeTypes.Place, NodeTypes.Standing, NodeTypes.Chairmanship, NodeTypes.Dataset, NodeTypes.KindCount, NodeTypes.CountryCoverage, NodeTypes.YearCoverage);

    /// <summary>Properties of shared nodes that count what is copied.</summary>
    private static readonly string[] Counts = ["delegationCount", "meetings", "sources", "present", "absent", "unknown", "named"];

    /// <summary>Properties that hold ids of copied nodes.</summary>
    private static readonly string[] IdLists = ["formerIds", "facts", "meetings"];

    private readonly PropertyGraph _graph;
    private readonly bool[] _isShared;

    public Copier(PropertyGraph graph)
    {
        _graph = graph;
        _isShared = [.. graph.Nodes.Select(n => SharedTypes.Contains(n.Type))];
        foreach (var name in graph.Relationships.Where(r => r.Type == RelationshipTypes.NameOf && _isShared[r.To]))
        {
            _isShared[name.From] = true;
        }
    }

    /// <summary>The smallest graph of whole copies that has so many relationships.</summary>
    public PropertyGraph Enlarge(int relationships)
    {
        var once = _graph.Relationships.Count(IsShared);
        var each = _graph.Relationships.Length - once;
        return Copy(Math.Max(1, (relationships - once + each - 1) / each));
    }

    private PropertyGraph Copy(int copies)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{copies} × {_graph.Identity.Hash}")));
        var nodes = Enumerable.Range(0, copies)
            .SelectMany(copy => _graph.Nodes.Select((node, place) => (Node: node, Place: place, Copy: copy)))
            .Where(n => n.Copy == 0 || !_isShared[n.Place])
            .Select(n => (Node: _isShared[n.Place] ? Shared(n.Node, copies, hash) : Copied(n.Node, n.Copy), n.Place, n.Copy))
            .OrderBy(n => n.Node.Type.Ordinal).ThenBy(n => n.Node.Id, CodePointOrder.Comparer)
            .ToList();

        var places = new int[copies, _graph.Nodes.Length];
        for (var i = 0; i < nodes.Count; i++)
        {
            places[nodes[i].Copy, nodes[i].Place] = i;
        }

        // The order is stable: what starts at a shared node stands copy by copy, in each as it was said.
        var relationships = Enumerable.Range(0, copies)
            .SelectMany(copy => _graph.Relationships.Where(r => copy == 0 || !IsShared(r)).Select(r => r with { From = Place(r.From, copy), To = Place(r.To, copy), Values = Copied(r.Type.Properties, r.Values, copy) }))
            .OrderBy(r => r.Type.Ordinal).ThenBy(r => r.From);

        return new PropertyGraph { Identity = new DatasetIdentity(_graph.Identity.Version, hash), Nodes = [.. nodes.Select(n => n.Node)], Relationships = [.. relationships] };

        int Place(int place, int copy) => places[_isShared[place] ? 0 : copy, place];
    }

    private bool IsShared(Relationship relationship) => _isShared[relationship.From] && _isShared[relationship.To];

    private static Node Copied(Node node, int copy) => new(node.Type, IdOf(node.Id, copy), Copied(node.Type.Properties, node.Values, copy));

    private static object?[] Copied(IReadOnlyList<PropertyType> properties, object?[] values, int copy) =>
        copy == 0 ? values : [.. properties.Select(p => values[p.Ordinal] is string[] ids && IdLists.Contains(p.Name) ? ids.Select(id => IdOf(id, copy)).ToArray() : values[p.Ordinal])];

    private static Node Shared(Node node, int copies, string hash) => node with { Values = [.. node.Type.Properties.Select(p => SharedValue(node, p, copies, hash))] };

    private static object? SharedValue(Node node, PropertyType property, int copies, string hash) => node.Values[property.Ordinal] switch
    {
        int count when Counts.Contains(property.Name) || IsCountOfCopied(node, property) => count * copies,
        string when node.Type == NodeTypes.Dataset && property.Name == "hash" => hash,
        var value => value,
    };

    private static bool IsCountOfCopied(Node node, PropertyType property) =>
        node.Type == NodeTypes.KindCount && property.Name == "count" && !SharedTypes.Contains(NodeTypes.Identified[(int)node["position"]!]);

    private static string IdOf(string id, int copy) => copy == 0 ? id : $"{id}~{copy}";
}
