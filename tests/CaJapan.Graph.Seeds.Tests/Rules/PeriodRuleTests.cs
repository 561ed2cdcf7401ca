namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class PeriodRuleTests
{
    [Fact]
    public void Reports_a_meeting_that_ends_before_it_begins() => MemorySeeds.Sample
        .With("documents/s002.yaml", "date: 2018-01-26, status", "date: 2018-01-26, endDate: §2018-01-25, status")
        .ShouldReport("SEED314 'endDate' 2018-01-25 lies before 2018-01-26");

    [Fact]
    public void Reports_a_chairmanship_that_runs_backwards() => MemorySeeds.Sample
        .With("documents/s004.yaml", "chairmanship: KZ, from: 2023", "chairmanship: KZ, from: 2023, to: §2022")
        .ShouldReport("SEED314 'to' 2022 lies before 2023");
}
