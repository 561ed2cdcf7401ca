namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class QualityVerbTests
{
    [Fact]
    public async Task Tells_what_is_known_of_each_series_party_and_year()
    {
        var outcome = await Shell.RunAsync("quality");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        var lines = outcome.Output.Split('\n');
        lines.Single(line => line.StartsWith("Senior Officials' Meeting ", StringComparison.Ordinal)).ShouldContain("4; 5; 15");
        lines.Count(line => line.StartsWith("Turkmenistan ", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.StartsWith("2018 ", StringComparison.Ordinal)).ShouldBe(1);
        lines.Single(line => line.StartsWith("meeting:som-8 ", StringComparison.Ordinal)).ShouldEndWith("JP");
    }

    [Fact]
    public async Task Lists_every_fact_that_rests_on_one_source()
    {
        var outcome = await Shell.RunAsync("quality", "--scope", "seeds");

        var lines = outcome.Output.Split('\n');
        var title = lines.Single(line => line.StartsWith("Facts that say something", StringComparison.Ordinal));
        var count = int.Parse(title.Split(' ')[^3], System.Globalization.CultureInfo.InvariantCulture);
        lines.Count(line => line.StartsWith("fact:", StringComparison.Ordinal)).ShouldBe(count);
        count.ShouldBeInRange(1, 112);
    }
}
