namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class OutcomeKindRuleTests
{
    [Fact]
    public void Reports_an_outcome_of_no_kind() => MemorySeeds.Sample
        .With("documents/s000.yaml", "outcome: fmm-2004-joint-statement, at: fmm-2004, name: Joint statement of 2004, kind: JOINT_STATEMENT", "outcome: §fmm-2004-joint-statement, at: fmm-2004, name: Joint statement of 2004")
        .ShouldReport("SEED311 no fact gives a kind to outcome 'fmm-2004-joint-statement'");
}
