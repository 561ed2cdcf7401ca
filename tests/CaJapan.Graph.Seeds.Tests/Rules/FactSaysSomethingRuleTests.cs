namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class FactSaysSomethingRuleTests
{
    [Fact]
    public void Reports_a_fact_that_neither_states_nor_is_about_anything() => MemorySeeds.Sample
        .With("documents/s000.yaml", "  - id: S000-01", "  - §id: S000-01")
        .With("documents/s000.yaml", "    about: [meeting:som-12.date]\n", "")
        .ShouldReport("SEED301 the fact neither states anything nor is about anything");
}
