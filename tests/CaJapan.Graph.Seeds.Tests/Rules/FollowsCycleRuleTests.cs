namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class FollowsCycleRuleTests
{
    [Fact]
    public void Reports_meetings_that_follow_each_other_in_a_circle() => MemorySeeds.Sample
        .With("documents/s004.yaml", "{ meeting: fmm-9, series: fmm, ordinal: 9, status: HELD }", "{ meeting: fmm-9, follows: §fmm-10, series: fmm, ordinal: 9, status: HELD }")
        .With("documents/s004.yaml", "{ meeting: fmm-10, series", "{ meeting: fmm-10, follows: fmm-9, series")
        .ShouldReport("SEED402 the meeting follows itself: 'fmm-9' → 'fmm-10' → 'fmm-9'");
}
