using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Tests.Random;

/// <summary>Small graphs full of ties, gaps and awkward texts, in which the ontology holds: no more relationships of a type than it allows.</summary>
/// <param name="most">How many nodes of one type there may be; with many, filters are entered from their own side.</param>
internal sealed class RandomGraph(System.Random random, int most = 10)
{
    public static readonly string[] SomeTexts = ["", "a", "A", "ab", "b\"c", "b\\c", "line\nbreak", "é", "｡", "😀", "abc", "ba"];
    public static readonly string[] SomeDates = ["2004", "2004-08", "2004-08-28", "2023-33", "[2004-08..2005]", "[..2004]", "[2004..]", "2005", "2004-12-31", "[2004-01-01..2004-12-31]"];

    public static readonly NodeType[] Types =
    [
        NodeTypes.Dialogue, NodeTypes.Country, NodeTypes.Official, NodeTypes.Role, NodeTypes.Meeting, NodeTypes.Series, NodeTypes.Delegation, NodeTypes.Participation, NodeTypes.Topic, NodeTypes.Fact,
        NodeTypes.Source, NodeTypes.Name,
    ];

    public static readonly RelationshipType[] Relationships =
    [
        RelationshipTypes.Attended, RelationshipTypes.Represented, RelationshipTypes.InSeries, RelationshipTypes.HostedBy, RelationshipTypes.Next, RelationshipTypes.OccasionOf, RelationshipTypes.ToMeeting,
        RelationshipTypes.AtMeeting, RelationshipTypes.OfCountry, RelationshipTypes.PartOf, RelationshipTypes.ByOfficial, RelationshipTypes.About, RelationshipTypes.Broader, RelationshipTypes.Supports,
        RelationshipTypes.StatedIn, RelationshipTypes.NameOf, RelationshipTypes.OfDialogue,
    ];

    public PropertyGraph Make()
    {
        var graph = new TestGraph();
        var ids = Types.ToDictionary(t => t, t => Enumerable.Range(0, random.Next(t == NodeTypes.Dialogue ? 2 : most)).Select(i => $"{t.IdKind ?? "record"}:{"aAzé｡😀0123"[i % 4]}{i}").ToArray());
        var all = ids.Values.SelectMany(i => i).Append("country:gone").ToArray();
        foreach (var type in Types)
        {
            foreach (var id in ids[type])
            {
                graph.Node(type, id, [.. type.Properties.Select(p => (p.Name, p.Name == "formerIds" ? FormerIds(type, id) : Value(p)))]);
            }
        }

        var links = new List<(RelationshipType Type, string From, string To)>();
        foreach (var type in Relationships)
        {
            (NodeType Type, string Id)[] from = [.. type.From.Where(ids.ContainsKey).SelectMany(t => ids[t].Select(id => (t, id)))];
            string[] to = [.. type.To.Where(ids.ContainsKey).SelectMany(t => ids[t])];
            for (var i = from.Length == 0 || to.Length == 0 ? 0 : random.Next(32); i > 0; i--)
            {
                var (start, end) = (Pick(from), Pick(to));
                if (!links.Exists(l => l.Type == type && ((l.From == start.Id && (type.One.Contains(start.Type) || (l.To == end && !type.IsRepeated))) || (l.To == end && type.IsFromOne))))
                {
                    links.Add((type, start.Id, end));
                    graph.Link(type, start.Id, end, [.. type.Properties.Select(p => p.Kind == ValueKind.TextList ? (object?)Enumerable.Range(0, random.Next(3)).Select(_ => Pick(all)).ToArray() : Value(p))]);
                }
            }
        }

        return graph.ToGraph();
    }

    public object? Value(PropertyType property) => random.Next(4) == 0 ? null : property.Kind switch
    {
        ValueKind.TextList => Enumerable.Range(0, random.Next(3)).Select(_ => Pick(SomeTexts)).ToArray(),
        ValueKind.IntegerList => Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(-1, 12)).ToArray(),
        _ => Operand(property),
    };

    /// <summary>Something to compare a property with.</summary>
    public object Operand(PropertyType property) => property.Kind switch
    {
        ValueKind.Text or ValueKind.TextList => Pick(SomeTexts),
        ValueKind.Integer or ValueKind.IntegerList => random.Next(-1, 12),
        ValueKind.Flag => random.Next(2) == 0,
        ValueKind.Enum => Pick([.. property.Symbols]),
        _ => PartialDate.Parse(Pick(SomeDates)),
    };

    private string[]? FormerIds(NodeType type, string id) => random.Next(4) switch
    {
        0 => null,
        1 => [],
        2 => [$"{type.IdKind}:former-of-{id[^1]}"],
        _ => [$"{type.IdKind}:old", "country:gone"],
    };

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
