using System.Collections.Immutable;
using CaJapan.Graph.Ontology;
using static CaJapan.Graph.Ontology.NodeTypes;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>
/// What whole lists can be ordered by. Of each such property a node has two keys more, one a direction, in which a missing value stands last; with an index on generation, key and id, a page is a range of
/// the index, however long the list is.
/// </summary>
internal static class PageKeys
{
    /// <summary>The types that have such lists, which can also be ordered by id.</summary>
    public static readonly ImmutableArray<NodeType> Types = [Country, Official, Role, Meeting, Topic, Initiative, Organization, Fact, Source];

    /// <summary>The properties.</summary>
    public static readonly ImmutableArray<PropertyType> Properties =
    [
        .. Types.Where(t => t.IsEntity).Select(t => t["nameSort"]),
        Country["delegationCount"], Official["meetingCount"], Role["rank"], Meeting["date"], Meeting["ordinal"], Meeting["delegationCount"], Meeting["topicCount"], Topic["meetingCount"], Source["published"],
    ];

    private static readonly ILookup<string, PropertyType> ByType = Properties.ToLookup(p => p.Owner, StringComparer.Ordinal);

    /// <summary>The properties of a type.</summary>
    public static IEnumerable<PropertyType> Of(NodeType type) => ByType[type.Name];

    /// <summary>The statements that make the indexes, one a line.</summary>
    public static IEnumerable<string> Indexes =>
    [
        .. Types.Select(t => Index(t.Name, null)),
        .. Properties.SelectMany(p => new[] { StoredNames.Key(p, descending: false), StoredNames.Key(p, descending: true) }, (p, key) => Index(p.Owner, key)),
    ];

    /// <summary>What an index is on.</summary>
    /// <param name="key">The key it is ordered by; null for the order by id.</param>
    public static ImmutableArray<string> IndexOf(string? key) => key is null ? ["generation", "id"] : ["generation", key, "id"];

    private static string Index(string type, string? key) =>
        $"CREATE INDEX page_{type.ToLowerInvariant()}_{key ?? "id"} IF NOT EXISTS FOR (n:{type}) ON ({string.Join(", ", IndexOf(key).Select(p => $"n.{p}"))});";
}
