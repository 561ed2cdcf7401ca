using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Seeds;

namespace CaJapan.Graph.Api.Tests.Operations;

/// <summary>The graph of the five seed texts of this repository.</summary>
internal static class RealGraph
{
    public static PropertyGraph Graph { get; } = Fold();

    private static ILookup<string, (string FactId, string? Property)> Evidence { get; } =
        Graph.Relationships.Where(relationship => relationship.Type == RelationshipTypes.Supports)
            .ToLookup(relationship => Graph.Nodes[relationship.To].Id, relationship => (Graph.Nodes[relationship.From].Id, (string?)relationship.Values[0]), StringComparer.Ordinal);

    /// <summary>The facts about an entity, or about one property of it.</summary>
    public static IEnumerable<string> FactsAbout(string entityId, string? property) =>
        Evidence[entityId].Where(evidence => property is null || evidence.Property == property).Select(evidence => evidence.FactId);

    private static PropertyGraph Fold()
    {
        var seeds = SeedLoader.Load(Repository.Seeds);
        return GraphFold.Fold((seeds.Dataset ?? throw new InvalidOperationException(seeds.ToString())).Within(DatasetScope.Seeds));
    }
}
