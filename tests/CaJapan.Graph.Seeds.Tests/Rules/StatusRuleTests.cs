namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class StatusRuleTests
{
    [Fact]
    public void Reports_a_meeting_still_planned_after_it_was_held() => MemorySeeds.Sample
        .With("documents/s000.yaml", "date: 2018-01-26, status: HELD", "date: 2018-01-26, status: ¤HELD")
        .With("documents/s004.yaml", "      - { meeting: fmm-9, level: MINISTER }", "      - { meeting: fmm-9, level: MINISTER }\n      - { meeting: som-12, status: §PLANNED }")
        .ShouldReport("SEED506 still planned on 2022-12-25, but reported as held on 2018-01-26, at {other}");
}
