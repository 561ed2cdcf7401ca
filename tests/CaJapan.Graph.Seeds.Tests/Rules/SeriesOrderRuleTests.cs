namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class SeriesOrderRuleTests
{
    [Fact]
    public void Reports_a_number_against_the_order_of_time() => MemorySeeds.Sample
        .With("documents/s001.yaml", "ordinal: 14", "ordinal: 10")
        .With("documents/s000.yaml", "date: 2016-03-25", "date: §2016-03-25")
        .ShouldReport("SEED508 number 11 of 'series:som' on 2016-03-25 lies before number 10 on 2021-06-16");
}
