namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class ParagraphRuleTests
{
    [Fact]
    public void Reports_a_fact_without_a_paragraph() => MemorySeeds.Sample
        .With("documents/s004.yaml", "  - id: S004-01\n    paragraph: 1\n", "  - §id: S004-01\n")
        .ShouldReport("SEED302 the fact names no paragraph of its source");

    [Fact]
    public void Reports_a_stated_fact_among_the_inferences() => MemorySeeds.Sample
        .With("documents/inferences.yaml", "stance: INFERRED\n    restsOn: [S000-14]", "stance: §STATED")
        .ShouldReport("SEED306 only inferences stand here; what a source states stands in that source's file");

    [Fact]
    public void Reports_a_paragraph_of_an_inference_over_several_sources() => MemorySeeds.Sample
        .With("documents/inferences.yaml", "  - id: I-02\n", "  - id: I-02\n    paragraph: §1\n")
        .ShouldReport("SEED306 an inference over several sources has no paragraph");
}
