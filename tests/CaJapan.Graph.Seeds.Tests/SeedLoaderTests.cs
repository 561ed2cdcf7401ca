namespace CaJapan.Graph.Seeds.Tests;

public sealed class SeedLoaderTests
{
    [Fact]
    public void Reports_all_mistakes_at_once_in_the_order_of_files_and_lines() => MemorySeeds.Sample
        .With("dataset.yaml", "version:", "§§vershun:")
        .With("documents/s004.yaml", "stance: STATED", "stance: §STATD")
        .With("documents/s004.yaml", "place: kazakhstan", "place: §kazakstan")
        .With("registers/topics.yaml", "name: Agriculture", "broader: §agricultur, name: Agriculture")
        .ShouldReport(
            "SEED201 unknown key 'vershun' in data set; did you mean 'version'?",
            "SEED202 data set needs 'version'",
            "SEED204 unknown stance 'STATD'; did you mean 'STATED'?",
            "SEED012 unknown place 'kazakstan'; did you mean 'kazakhstan'?",
            "SEED012 unknown topic 'agricultur'; did you mean 'agriculture'?");

    [Fact]
    public void Gives_the_same_result_in_whatever_order_the_files_come()
    {
        var seeds = MemorySeeds.Sample.With("documents/s004.yaml", "stance: STATED", "stance: STATD").With("documents/s000.yaml", "place: dushanbe", "place: dushambe");

        SeedLoader.Load(new Backwards(seeds)).ToString().ShouldBe(SeedLoader.Load(seeds).ToString());
        SeedLoader.Load(new Backwards(MemorySeeds.Sample)).Dataset!.Hash.ShouldBe(SeedLoader.Load(MemorySeeds.Sample).Dataset!.Hash);
    }

    [Fact]
    public void Loads_nothing_where_anything_is_wrong() =>
        SeedLoader.Load(MemorySeeds.Sample.With("documents/s004.yaml", "stance: STATED", "stance: STATD")).Dataset.ShouldBeNull();

    [Fact]
    public void Loads_in_spite_of_a_warning()
    {
        var result = SeedLoader.Load(MemorySeeds.Sample.With("registers/places.yaml", "- id: tokyo", "- id: samarkand\n  name: Samarkand\n\n- id: tokyo"));

        result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(CaJapan.Graph.Seeds.Diagnostics.Severity.Warning);
        result.Dataset!.Places.ShouldContain(place => place.Id == "place:samarkand");
    }

    [Fact]
    public void Reports_every_missing_file_of_a_folder_that_is_not_there() =>
        SeedLoader.Load(Path.Combine(RealSeeds.Directory, "nowhere")).Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code.Id == "SEED101");

    private sealed class Backwards(MemorySeeds seeds) : ISeedFiles
    {
        public string Name => seeds.Name;

        public IEnumerable<string> Paths => seeds.Paths.Reverse();

        public Stream Open(string path) => seeds.Open(path);
    }
}
