namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class QueryVerbTests
{
    private const string Document = "query A { __typename } query B($n: Int! = 12) { meeting(series: \"som\", ordinal: $n) { name } }";

    [Fact]
    public async Task Answers_a_document_from_standard_input()
    {
        var outcome = await Shell.RunProcessAsync(Document, ["query", "-", "--operation", "B", "--variables", """{"n": 14}""", "--format", "csv"]);

        outcome.ShouldBe(new Outcome(0, "meeting.name\n14th Senior Officials' Meeting\n", string.Empty));
    }

    [Fact]
    public async Task Answers_a_document_in_a_file()
    {
        var outcome = await Shell.RunAsync("query", Repository.Path("src", "CaJapan.Graph.Server", "Page", "examples", "15-refetch.graphql"), "--format", "table");

        outcome.ShouldBe(new Outcome(
            0,
            """
            node.name  __typename  id              code  ordinal  series.id
            ---------  ----------  --------------  ----  -------  ----------
            Tourism    Country     country:KZ      KZ    -        -
            Tourism    Meeting     meeting:som-14  -     14       series:som
            Tourism    -           -               -     -        -

            """,
            string.Empty));
    }

    [Fact]
    public async Task Tells_errors_of_the_answer_and_gives_exit_code_1()
    {
        var outcome = await Shell.RunProcessAsync("{ meeting(id: 7 }", ["query", "-"]);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldStartWith("{\n  \"errors\": [");
        outcome.Error.ShouldBe("Syntax Error: Expected Name, found \"}\". (1:17)\n");
    }

    [Theory]
    [InlineData("{", "\"variables\" is not valid JSON.\n")]
    [InlineData("[]", "\"variables\" must be an object.\n")]
    public async Task Refuses_variables_that_are_no_object(string variables, string complaint) =>
        (await Shell.RunProcessAsync("{ __typename }", ["query", "-", "--variables", variables])).ShouldBe(new Outcome(2, string.Empty, complaint));

    [Fact]
    public async Task Says_that_a_file_is_not_there()
    {
        var outcome = await Shell.RunAsync("query", "no-such-file.graphql");

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldStartWith("The document cannot be read: ");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Loads_nothing_of_broken_seeds()
    {
        using var seeds = new BrokenSeeds().Break("dataset.yaml", "version:", "versoin:");

        var outcome = await Shell.RunProcessAsync("{ __typename }", ["query", "-", "--seeds", seeds.Folder]);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("seeds/dataset.yaml:2:1: SEED");
    }
}
