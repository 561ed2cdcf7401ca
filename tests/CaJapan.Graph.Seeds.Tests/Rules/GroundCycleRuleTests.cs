namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class GroundCycleRuleTests
{
    [Fact]
    public void Reports_inferences_that_rest_on_each_other() => MemorySeeds.Sample
        .With("documents/inferences.yaml", "restsOn: [S000-03, S002-03]", "restsOn: §[S000-03, I-02]")
        .With("documents/inferences.yaml", "restsOn: [S000-14]", "restsOn: [I-01]")
        .ShouldReport("SEED305 the inference rests on itself: 'I-01' → 'I-02' → 'I-01'");
}
