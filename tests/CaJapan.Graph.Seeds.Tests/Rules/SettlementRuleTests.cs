namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class SettlementRuleTests
{
    [Fact]
    public void Reports_a_settled_dispute_that_nothing_settles() => MemorySeeds.Real
        .With("registers/disputes.yaml", "status: OPEN", "status: §SETTLED")
        .ShouldReport("SEED406 a settled dispute names the facts that settle it");

    [Fact]
    public void Reports_settling_facts_of_an_open_dispute() => MemorySeeds.Real
        .With("registers/disputes.yaml", "status: OPEN", "status: OPEN\n  settledBy: §[S000-08]")
        .ShouldReport("SEED407 the dispute is not settled");
}
