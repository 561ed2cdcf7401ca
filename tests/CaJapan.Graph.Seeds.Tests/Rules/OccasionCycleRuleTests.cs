namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class OccasionCycleRuleTests
{
    [Fact]
    public void Reports_a_meeting_on_its_own_occasion() => MemorySeeds.Sample
        .With("documents/s004.yaml", "occasionOf: fmm-9,", "occasionOf: §fmm-9-bilateral-kz-jp,")
        .ShouldReport("SEED403 the meeting is held on its own occasion: 'fmm-9-bilateral-kz-jp' → 'fmm-9-bilateral-kz-jp'");
}
