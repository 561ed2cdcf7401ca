using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;

namespace CaJapan.Graph.Seeds.Tests;

/// <summary>Entities are folds over facts: a fact that states something cannot go without the graph changing, beyond its own node, or a diagnostic.</summary>
public sealed class FactDeletionTests
{
    // Each costs loading all seeds: of the public facts, of which there are many, every one in so many is tried.
    private const int EveryOf = 8;

    [Fact]
    public void Every_fact_that_states_something_is_missed_when_it_is_deleted()
    {
        var whole = SeedLoader.Load(MemorySeeds.Real).Dataset.ShouldNotBeNull();
        var stating = whole.Documents.SelectMany(d => d.Facts.Select(f => (File: $"documents/{Local(d.Id)}.yaml", Fact: f)))
            .Concat(whole.Inferences.Select(f => (File: f.Id.StartsWith("fact:IP-", StringComparison.Ordinal) ? "documents/inferences-public.yaml" : "documents/inferences.yaml", Fact: f)))
            .Where(f => !f.Fact.States.IsEmpty)
            .Where((f, place) => f.File.StartsWith("documents/s00", StringComparison.Ordinal) || place % EveryOf == 0).ToList();
        stating.Count.ShouldBeGreaterThan(100);

        foreach (var (file, fact) in stating)
        {
            var without = SeedLoader.Load(Delete(file, Local(fact.Id)));

            if (without.Dataset is { } dataset)
            {
                Values(dataset, fact.Id).ShouldNotBe(Values(whole, fact.Id), $"nothing changed without {fact.Id}");
            }
            else
            {
                without.Diagnostics.ShouldNotBeEmpty();
            }
        }
    }

    /// <summary>The graph as text without the fact's own node and what leads from it, but with what entities and relationships say they rest on, and without what counts facts.</summary>
    private static string Values(Dataset dataset, string factId)
    {
        var graph = GraphFold.Fold(dataset);
        var nodes = graph.Nodes.Where(n => n.Id != factId && n.Type.Name is not ("KindCount" or "Dataset" or "SeriesCoverage" or "CountryCoverage" or "YearCoverage"))
            .Select(n => $"{n} {string.Join(' ', n.Type.Properties.Where(p => p.Name is not ("position" or "singleSource")).Select(p => Text(n.Values[p.Ordinal])))}");
        var relationships = graph.Relationships.Where(r => graph.Nodes[r.From].Id != factId || r.Type.Name == "SUPPORTS")
            .Select(r => $"{graph.Nodes[r.From].Id} {r.Type} {graph.Nodes[r.To].Id} {string.Join(' ', r.Values.Select(Text))}");
        return string.Join('\n', nodes.Concat(relationships));
    }

    private static string Text(object? value) => value is Array list ? string.Join(',', list.Cast<object>()) : $"{value}";

    private static MemorySeeds Delete(string file, string id)
    {
        const string NextFact = "\n  - id: ";
        var facts = System.Text.Encoding.UTF8.GetString(MemorySeeds.Real.Files[file]).Split(NextFact);
        var kept = facts.Where(f => !f.StartsWith($"{id}\n", StringComparison.Ordinal)).ToList();
        kept.Count.ShouldBe(facts.Length - 1);
        return MemorySeeds.Real.WithFile(file, string.Join(NextFact, kept));
    }

    private static string Local(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
