namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class ExplainVerbTests
{
    [Fact]
    public async Task Prints_the_operation_the_plan_and_the_Cypher()
    {
        var outcome = await Shell.RunProcessAsync("""{ meeting(id: "meeting:som-12") { ...F } } fragment F on Meeting { name }""", ["explain", "-"]);

        outcome.ExitCode.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldStartWith("query {\n  meeting(id: \"meeting:som-12\") {\n    name\n  }\n}\n\n");
        outcome.Output.ShouldContain("Meeting\n    name\n");
        outcome.Output.ShouldContain("\n\nMATCH (current:Current)\n");
        outcome.Output.ShouldEndWith("\n\n:params {\"p0\":\"meeting:som-12\"}\n");
    }

    [Fact]
    public async Task Says_why_a_request_is_refused()
    {
        var outcome = await Shell.RunProcessAsync("{ nope }", ["explain", "-"]);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("""Cannot query field "nope" on type "Query".""");
    }

    [Fact]
    public async Task Says_what_a_profile_needs()
    {
        var outcome = await Shell.RunProcessAsync("{ __typename }", ["explain", "-", "--profile"]);

        outcome.ShouldBe(new Outcome(2, string.Empty, "--profile needs a Neo4j that holds the data: set the variables Store=Neo4j, Neo4j__Uri, Neo4j__User and Neo4j__Password. The embedded store has no such operators.\n"));
    }
}
