using System.Collections.Immutable;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Names;

/// <summary>All names of the entities of a graph, searched one by one: there are hundreds, not millions.</summary>
public sealed class NameIndex : INameSearch
{
    private readonly ImmutableArray<Entry> _entries;

    private NameIndex(ImmutableArray<Entry> entries) => _entries = entries;

    /// <summary>The names in a graph.</summary>
    public static NameIndex Of(PropertyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var preferred = graph.Nodes.Where(node => node.Type.IsEntity).Select(node => Named(node, node["name"]));
        var others = graph.Relationships.Where(relationship => relationship.Type == RelationshipTypes.NameOf)
            .Select(relationship => Named(graph.Nodes[relationship.To], graph.Nodes[relationship.From]["text"]));
        return new NameIndex([.. preferred.Concat(others)]);
    }

    /// <inheritdoc/>
    public ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = Romanization.Words(query.Text);
        var found = words.Length == 0 ? [] : Find(words, query);
        var rest = query.After is { } after ? [.. found.Where(hit => IsAfter(hit, after))] : found;
        return ValueTask.FromResult(new SearchPage([.. rest.Take(query.First)], found.Length, rest.Length > query.First, found.Length > rest.Length));
    }

    private ImmutableArray<SearchHit> Find(string[] words, NameQuery query) =>
    [
        .. _entries.Where(entry => query.Types.Contains(entry.Type))
            .Select(entry => (Entry: entry, Match: NameMatch.Of(words, entry.Words)))
            .Where(found => found.Match.Score > 0 && found.Match.Score >= query.MinScore)
            .GroupBy(found => found.Entry.Id, StringComparer.Ordinal)
            .Select(names => names.MaxBy(found => found.Match.Score))
            .OrderByDescending(best => best.Match.Score).ThenBy(best => best.Entry.Id, StringComparer.Ordinal)
            .Select(best => new SearchHit(best.Entry.Id, best.Match.Score, best.Entry.Name, best.Match.Why, NameQuery.CursorOf(best.Match.Score, best.Entry.Id))),
    ];

    private static bool IsAfter(SearchHit hit, CursorPosition after) =>
        NameQuery.KeyOf(hit.Score).CompareTo((int)after.Keys[0]!) is var order && (order < 0 || (order == 0 && string.CompareOrdinal(hit.Id, after.Id) > 0));

    private static Entry Named(Node node, object? name) => new(node.Type, node.Id, (string)name!, Romanization.Words((string)name!));

    private sealed record Entry(NodeType Type, string Id, string Name, string[] Words);
}
