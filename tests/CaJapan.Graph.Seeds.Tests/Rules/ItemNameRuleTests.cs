namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class ItemNameRuleTests
{
    [Fact]
    public void Reports_what_no_fact_names() => MemorySeeds.Sample
        .With("documents/s004.yaml", "agenda: fmm-9-tourism, at: fmm-9, name: Tourism", "agenda: §fmm-9-tourism, at: fmm-9")
        .ShouldReport("SEED310 no fact gives a name to agenda item 'fmm-9-tourism'");
}
