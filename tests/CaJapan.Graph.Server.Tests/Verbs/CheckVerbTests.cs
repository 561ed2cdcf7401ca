namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class CheckVerbTests
{
    [Theory]
    [InlineData("source:s000", 22)]
    [InlineData("source:s001", 25)]
    [InlineData("source:s002", 16)]
    [InlineData("source:s003", 34)]
    [InlineData("source:s004", 15)]
    public async Task Counts_the_facts_of_a_source(string source, int facts)
    {
        var outcome = await Shell.RunAsync("check", "--coverage");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.Split('\n').Single(line => line.StartsWith(source, StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].ShouldBe($"{facts}");
    }

    [Fact]
    public async Task Says_in_one_line_that_all_is_well()
    {
        var outcome = await Shell.RunProcessAsync("check");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldMatch(@"^0\.1\.0\+[0-9a-f]{12}: \d+ facts, no mistakes\n$");
    }

    [Fact]
    public async Task Tells_all_mistakes_at_once()
    {
        using var seeds = new BrokenSeeds().Break("dataset.yaml", "version:", "versoin:").Break("documents/s002.yaml", "id: s002", "id: s022");

        var outcome = await Shell.RunProcessAsync("check", "--seeds", seeds.Folder);

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("seeds/dataset.yaml:2:1: SEED");
        outcome.Output.ShouldContain("seeds/documents/s002.yaml:");
        outcome.Output.ShouldEndWith(" findings; nothing is loaded\n");
    }

    [Fact]
    public async Task Says_which_files_a_folder_lacks()
    {
        var empty = Directory.CreateTempSubdirectory("seeds-");

        var outcome = await Shell.RunAsync("check", "--seeds", empty.FullName);
        empty.Delete();

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("/dataset.yaml:1:1: SEED101 the file is missing");
    }
}
