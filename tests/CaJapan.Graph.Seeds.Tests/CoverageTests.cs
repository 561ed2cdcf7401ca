namespace CaJapan.Graph.Seeds.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void Counts_the_facts_of_each_source_and_the_inferences_over_several()
    {
        var coverage = Coverage.Of(SeedLoader.Load(MemorySeeds.Real).Dataset!);

        coverage.Take(5).Select(line => (line.SourceId, line.Facts)).ShouldBe([("source:s000", 22), ("source:s001", 25), ("source:s002", 16), ("source:s003", 34), ("source:s004", 15)]);
        coverage[^1].SourceId.ShouldBeNull();
        coverage[^1].Inferred.ShouldBe(coverage[^1].Facts);
    }
}
