using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Folding;

/// <summary>Which facts say something that no other source says: an entity that no other source tells of, or a property of one.</summary>
internal static class SingleSources
{
    public static void Derive(GraphDraft draft)
    {
        // What is said of a property is said of its entity as well.
        var tellers = new Dictionary<(string EntityId, string? Property), HashSet<string>>();
        foreach (var fact in draft.All(NodeTypes.Fact))
        {
            foreach (var (entity, property) in draft.Supported(fact.Id))
            {
                Tellers(tellers, (entity, null)).UnionWith(draft.SourcesOf(fact.Id));
                Tellers(tellers, (entity, property)).UnionWith(draft.SourcesOf(fact.Id));
            }
        }

        foreach (var fact in draft.All(NodeTypes.Fact))
        {
            fact["singleSource"] = draft.Supported(fact.Id).Any(supported => tellers[supported].Count == 1);
        }
    }

    private static HashSet<string> Tellers(Dictionary<(string EntityId, string? Property), HashSet<string>> tellers, (string EntityId, string? Property) supported)
    {
        if (!tellers.TryGetValue(supported, out var sources))
        {
            tellers.Add(supported, sources = new HashSet<string>(StringComparer.Ordinal));
        }

        return sources;
    }
}
