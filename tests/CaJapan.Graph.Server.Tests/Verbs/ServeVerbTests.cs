using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace CaJapan.Graph.Server.Tests.Verbs;

public sealed class ServeVerbTests
{
    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("--urls", "http://127.0.0.1:0")]
    public async Task Says_where_it_listens_and_answers_there(params string[] args)
    {
        await using var server = await ServingProcess.StartAsync([], args);

        (await server.Client.GetStringAsync("/graphql?query={__typename}")).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Says_that_the_port_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var outcome = await Shell.RunProcessAsync("serve", "--urls", $"http://{other.LocalEndpoint}");

        outcome.ShouldBe(new Outcome(
            1,
            string.Empty,
            $"Failed to bind to address http://{other.LocalEndpoint}: address already in use. Another program listens there; choose other addresses with --urls.\n"));
    }

    [Fact]
    public async Task Says_which_setting_makes_no_sense()
    {
        var outcome = await Shell.RunProcessAsync(("TrustedDocuments__Only", "true"), "serve", "--urls", "http://127.0.0.1:0");

        outcome.ShouldBe(new Outcome(1, string.Empty, "TrustedDocuments:Only is true, but TrustedDocuments:Folder names no folder: nothing could be answered.\n"));
    }

    [Fact]
    public async Task Logs_requests_with_their_ids_where_told_so()
    {
        await using var server = await ServingProcess.StartAsync([("Logging__LogLevel__CaJapan", "Information"), ("Logging__Console__FormatterName", "json")], "--urls", "http://127.0.0.1:0");
        await server.Client.GetStringAsync("/graphql?query=query%20Logged{__typename}");

        using var line = JsonDocument.Parse((await server.Output.ReadLineAsync())!);
        line.RootElement.GetProperty("LogLevel").GetString().ShouldBe("Information");
        var state = line.RootElement.GetProperty("State");
        state.GetProperty("RequestId").GetString().ShouldNotBeNullOrEmpty();
        state.GetProperty("OperationType").GetString().ShouldBe("Query");
        state.GetProperty("OperationName").GetString().ShouldBe("Logged");
        state.GetProperty("Outcome").GetString().ShouldBe("Executed");
    }

    [Theory]
    [InlineData("https://localhost:5080")]
    [InlineData("localhost")]
    [InlineData("http://localhost:5080;nonsense")]
    public async Task Refuses_what_is_no_address(string urls)
    {
        var outcome = await Shell.RunAsync("serve", "--urls", urls);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain(" is no address to listen on; ");
    }

    [Fact]
    public async Task Does_not_start_over_broken_seeds()
    {
        using var seeds = new BrokenSeeds().Break("dataset.yaml", "version:", "versoin:").Break("documents/s002.yaml", "id: s002", "id: s022");

        var outcome = await Shell.RunProcessAsync("serve", "--urls", "http://127.0.0.1:0", "--seeds", seeds.Folder);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("seeds/dataset.yaml:2:1: SEED");
        outcome.Error.ShouldContain("seeds/documents/s002.yaml:");
        outcome.Error.ShouldNotContain("   at ");
    }
}
