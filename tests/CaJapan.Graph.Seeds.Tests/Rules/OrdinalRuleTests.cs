namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class OrdinalRuleTests
{
    [Fact]
    public void Reports_a_number_given_to_two_meetings() => MemorySeeds.Sample
        .With("documents/s003.yaml", "ordinal: 9, date", "ordinal: ¤9, date")
        .With("documents/s003.yaml", "ordinal: 10, host", "ordinal: §9, host")
        .ShouldReport("SEED503 'meeting:fmm-9' is number 9 of 'series:fmm' already, at {other}");

    [Fact]
    public void Reports_a_number_without_a_series() => MemorySeeds.Sample
        .With("documents/s001.yaml", "meeting: experts-6, series: experts, ordinal: 6", "meeting: experts-6, ordinal: §6")
        .ShouldReport("SEED410 no fact says in which series 'meeting:experts-6' was held");
}
