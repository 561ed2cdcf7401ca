namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class GroundRuleTests
{
    [Fact]
    public void Reports_an_inference_that_rests_on_nothing() => MemorySeeds.Sample
        .With("documents/inferences.yaml", "  - id: I-02\n    stance: INFERRED\n    restsOn: [S000-14]\n", "  - §id: I-02\n    stance: INFERRED\n")
        .ShouldReport("SEED303 the inference names no fact that it rests on");

    [Fact]
    public void Reports_a_stated_fact_that_rests_on_another() => MemorySeeds.Sample
        .With("documents/s004.yaml", "  - id: S004-02\n", "  - id: S004-02\n    restsOn: §[S004-01]\n")
        .ShouldReport("SEED304 what a source states rests on nothing else");

    [Fact]
    public void Reports_an_inference_of_one_source_that_rests_on_another() => MemorySeeds.Sample
        .With("documents/s002.yaml", "restsOn: [S002-02, S002-04]", "restsOn: [S002-02, §S000-01]")
        .ShouldReport("SEED307 'fact:S000-01' is of another source; an inference over several stands in inferences.yaml");
}
