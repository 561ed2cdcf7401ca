namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class FactIdRuleTests
{
    [Fact]
    public void Reports_a_fact_with_the_id_of_another_source() => MemorySeeds.Sample
        .With("documents/s004.yaml", "id: S004-02", "id: §S003-91")
        .ShouldReport("SEED006 the id must begin with 'S004-', as facts of this source do, not as 'S003-91'");

    [Fact]
    public void Reports_an_inference_over_several_sources_with_the_id_of_one() => MemorySeeds.Sample
        .With("documents/inferences.yaml", "id: I-02", "id: §S000-91")
        .ShouldReport("SEED006 'S000-91' begins as the facts of one source do; this one is over several");
}
