namespace CaJapan.Graph.Seeds.Tests;

public sealed class RealSeedsTests
{
    [Fact]
    public void Load_without_a_diagnostic()
    {
        var result = SeedLoader.Load(RealSeeds.Directory);

        result.ToString().ShouldBe(string.Empty);
        result.Dataset.ShouldNotBeNull();
    }
}
