namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class ItemIdRuleTests
{
    [Fact]
    public void Reports_an_item_of_another_meeting() => MemorySeeds.Sample
        .With("documents/s004.yaml", "outcome: fmm-9-kazakhstan-in-the-chair, at: fmm-9", "outcome: §fmm-9-kazakhstan-in-the-chair, at: fmm-10")
        .ShouldReport("SEED004 outcome 'fmm-9-kazakhstan-in-the-chair' must begin with 'fmm-10-', the id of its meeting");
}
