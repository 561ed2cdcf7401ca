namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class CreditRuleTests
{
    [Fact]
    public void Reports_a_credit_to_somebody_who_was_not_there() => MemorySeeds.Sample
        .With("documents/s004.yaml", "by: { person: mukhtar-tileuberdi }", "by: { person: §vepa-hajiyev }")
        .ShouldReport("SEED312 according to no fact did 'vepa-hajiyev' take part in 'fmm-9'");
}
