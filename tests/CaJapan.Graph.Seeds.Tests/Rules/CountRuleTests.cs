namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class CountRuleTests
{
    [Fact]
    public void Reports_a_count_below_the_number_of_a_meeting_held_by_then() => MemorySeeds.Sample
        .With("documents/s001.yaml", "count: som, asOf: 2021-06-16, number: 14", "count: som, asOf: 2021-06-16, number: §13")
        .With("documents/s001.yaml", "series: som, ordinal: 14", "series: som, ordinal: ¤14")
        .ShouldReport("SEED504 13 by 2021-06-16, but 'meeting:som-14', held by then, is number 14, at {other}");
}
