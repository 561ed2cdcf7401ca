namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class DisputeSidesRuleTests
{
    [Fact]
    public void Reports_a_dispute_with_one_side() => MemorySeeds.Sample
        .With("registers/disputes.yaml", "- id: som-12-kz-head-rank", "- id: one-sided\n  question: Is there another side?\n  status: OPEN\n  sides:\n    §- { answer: No., facts: [S000-01] }\n\n- id: som-12-kz-head-rank")
        .ShouldReport("SEED404 a dispute has two sides or more, not 1");

    [Fact]
    public void Reports_a_side_without_facts() => MemorySeeds.Sample
        .With("registers/disputes.yaml", "    - answer: Special Representative for Central Asia; the same post in other words.\n      facts: [S002-06]", "    - §answer: Special Representative for Central Asia; the same post in other words.")
        .ShouldReport("SEED405 no fact gives this answer");

    [Fact]
    public void Reports_a_fact_on_two_sides() => MemorySeeds.Sample
        .With("registers/disputes.yaml", "facts: [S002-06]", "facts: [S002-06, §S000-12]")
        .ShouldReport("SEED408 'fact:S000-12' is on another side of this dispute already");
}
