namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class RootVerbTests
{
    [Theory]
    [InlineData("chekc")]
    [InlineData("check", "--nope")]
    [InlineData("check", "--seeds")]
    public async Task Refuses_what_it_does_not_know(params string[] args)
    {
        var outcome = await Shell.RunAsync(args);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldEndWith("Try --help.\n");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Tells_the_verbs_and_the_exit_codes()
    {
        var outcome = await Shell.RunProcessAsync("--help");

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("Exit codes: 0 all is well; 1 ");
        outcome.Output.ShouldContain("  check ");
    }
}
