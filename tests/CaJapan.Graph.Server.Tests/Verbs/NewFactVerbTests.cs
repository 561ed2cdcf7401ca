namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class NewFactVerbTests
{
    [Fact]
    public async Task Begins_a_file_that_is_valid_and_stays_so_when_its_fact_is_filled_in()
    {
        using var seeds = new BrokenSeeds();
        var file = Path.Combine(seeds.Folder, "documents", "x900.yaml");

        var outcome = await Shell.RunAsync("new-fact", "x900", "--title", "The 17th: it's new", "--published", "2026-02-01", "--url", "https://example.org/17", "--language", "en", "--seeds", seeds.Folder);

        outcome.ShouldBe(new Outcome(0, $"{file}: fill in the fact at its end, then run check\n", string.Empty));
        (await Shell.RunAsync("check", "--seeds", seeds.Folder)).ExitCode.ShouldBe(0);

        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, string.Join('\n', text.Replace("facts: []", "facts:", StringComparison.Ordinal).Split('\n').Select(line => line.StartsWith("#  ", StringComparison.Ordinal) ? line[1..] : line)));
        seeds.Break("registers/meetings.yaml", "- id: som-16", "- id: som-17\n  name: 17th Senior Officials' Meeting\n\n- id: som-16");
        (await Shell.RunAsync("check", "--seeds", seeds.Folder)).Output.ShouldEndWith("facts, no mistakes\n");
    }

    [Theory]
    [InlineData("s000", "is there already; add the fact to it.\n")]
    [InlineData("X 900", "'X 900' is no id of a source: lower-case letters, digits and hyphens, such as x128.\n")]
    public async Task Says_which_id_cannot_be(string id, string message)
    {
        using var seeds = new BrokenSeeds();

        var outcome = await Shell.RunAsync("new-fact", id, "--title", "T", "--seeds", seeds.Folder);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldEndWith(message);
    }

    [Fact]
    public async Task Takes_back_a_file_with_mistakes()
    {
        using var seeds = new BrokenSeeds();

        var outcome = await Shell.RunAsync("new-fact", "x900", "--title", "T", "--published", "last year", "--seeds", seeds.Folder);

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("documents/x900.yaml:");
        File.Exists(Path.Combine(seeds.Folder, "documents", "x900.yaml")).ShouldBeFalse();
    }
}
