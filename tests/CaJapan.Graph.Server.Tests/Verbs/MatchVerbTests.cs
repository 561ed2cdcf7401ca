namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class MatchVerbTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Measures_the_matcher_on_a_file()
    {
        var outcome = await Match("name1,name2,is_match\nVepa Hajiyev,Вепа Хаджиев,true\nVepa Hajiyev,Rashid Meredov,false\n");

        outcome.ShouldBe(new Outcome(0, "2 pairs, threshold 0.75: precision 1.000, recall 1.000, F1 1.000\n", string.Empty));
    }

    [Fact]
    public async Task Names_each_miss_and_its_reason()
    {
        var outcome = await Match("name1,name2,is_match\nVepa Hajiyev,vepa hajiyev,false\nVepa Hajiyev,The Envoy,true\n", "--explain");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.Replace(_file, "pairs.csv", StringComparison.Ordinal).ShouldBe("""
            pairs.csv:2: taken for one at 1.000: Vepa Hajiyev | vepa hajiyev: same name but for case or accents
            pairs.csv:3: missed at 0.000: Vepa Hajiyev | The Envoy: no word in common
            2 pairs, threshold 0.75: precision 0.000, recall 0.000, F1 0.000

            """);
    }

    [Fact]
    public async Task Reads_standard_input()
    {
        var outcome = await Shell.RunProcessAsync("name1,name2,is_match\n林芳正,Hayashi Yoshimasa,false\n", ["match", "--pairs", "-"]);

        outcome.ShouldBe(new Outcome(0, "1 pairs, threshold 0.75: precision 1.000, recall 1.000, F1 1.000\n", string.Empty));
    }

    [Fact]
    public async Task Says_which_line_it_cannot_read()
    {
        var outcome = await Match("name1,name2,is_match\nVepa Hajiyev,Rashid Meredov,perhaps\n");

        outcome.ShouldBe(new Outcome(2, string.Empty, $"{_file}: Line 2: is_match is \"perhaps\", neither true nor false.\n"));
    }

    [Fact]
    public async Task Says_that_a_file_is_missing()
    {
        var outcome = await Shell.RunAsync("match", "--pairs", Path.Combine(_file, "none.csv"));

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("The pairs cannot be read: ");
    }

    private async Task<Outcome> Match(string csv, params string[] more)
    {
        await File.WriteAllTextAsync(_file, csv);
        return await Shell.RunAsync(["match", "--pairs", _file, .. more]);
    }
}
