using System.Text;

namespace CaJapan.Graph.Seeds.Tests.Reading;

public sealed class SeedReaderTests
{
    [Fact]
    public void Reports_a_missing_file_and_no_consequence_of_it() =>
        SeedLoader.Load(MemorySeeds.Sample.Without("registers/topics.yaml")).ToString().ShouldBe("seeds/registers/topics.yaml:1:1: SEED101 the file is missing");

    [Fact]
    public void Reports_a_file_of_another_name() => MemorySeeds.Sample
        .WithFile("registers/topic.yaml", "§[]")
        .ShouldReport("SEED102 no file of the seeds has this name; did you mean 'registers/topics.yaml'?");

    [Fact]
    public void Hashes_paths_and_contents()
    {
        var hash = HashOf(MemorySeeds.Sample);

        hash.ShouldMatch("^[0-9a-f]{64}$");
        HashOf(MemorySeeds.Sample).ShouldBe(hash);
        HashOf(MemorySeeds.Sample.With("dataset.yaml", "version: ", "version:  ")).ShouldNotBe(hash);
        HashOf(MemorySeeds.Sample.WithFile("documents/s900.yaml", "{ id: s900, title: Another, kind: PUBLIC, facts: [] }")).ShouldNotBe(hash);
    }

    [Fact]
    public void Takes_Windows_line_ends_for_the_same_text()
    {
        var windows = MemorySeeds.Sample.Paths.Aggregate(
            MemorySeeds.Sample,
            (seeds, path) => seeds.WithBytes(path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(seeds.Files[path]).Replace("\n", "\r\n", StringComparison.Ordinal))));

        HashOf(windows).ShouldBe(HashOf(MemorySeeds.Sample));
    }

    private static string HashOf(MemorySeeds seeds) => SeedLoader.Load(seeds).Dataset.ShouldNotBeNull().Hash;
}
