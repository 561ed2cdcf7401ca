namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class UnusedSourceRuleTests
{
    private const string Source = "id: §x900\ntitle: A page\nkind: PUBLIC\nfacts: []\n";

    [Fact]
    public void Warns_of_a_source_that_nothing_comes_from() => MemorySeeds.Sample
        .WithFile("documents/x900.yaml", Source)
        .ShouldReport("SEED602 warning: no fact and no spelling comes from 'source:x900'");

    [Fact]
    public void Accepts_a_source_that_a_spelling_names() => MemorySeeds.Sample
        .WithFile("documents/x900.yaml", Source.Replace("§", string.Empty, StringComparison.Ordinal))
        .With("registers/officials.yaml", "  name: Azizbek Madmarov\n", "  name: Azizbek Madmarov\n  names:\n    - { text: Азизбек Мадмаров, kind: ALIAS, language: ky, sources: [x900] }\n")
        .ShouldReport();
}
