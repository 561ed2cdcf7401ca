using System.Net;
using Microsoft.Extensions.Configuration;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class CrossOriginTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Page = "https://page.example";

    [Fact]
    public async Task Lets_no_other_origin_in_by_default()
    {
        using var answer = await AskAsync(server, Page);
        using var preflight = await PreflightAsync(server, Page);

        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        preflight.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Lets_in_the_origins_that_are_named()
    {
        await using var open = await StartAsync("https://other.example, https://page.example");
        using var answer = await AskAsync(open, Page);
        using var preflight = await PreflightAsync(open, Page);
        using var stranger = await AskAsync(open, "https://stranger.example");

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Page]);
        answer.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldBe("CaJapan-Dataset,ETag");
        answer.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding", "Origin"], ignoreOrder: true);
        preflight.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        preflight.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["content-type"]);
        stranger.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Lets_in_any_origin_where_told_so()
    {
        await using var open = await StartAsync("*");
        using var answer = await AskAsync(open, Page);

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Fact]
    public void Takes_origins_as_a_list_too()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Cors:Origins:0"] = "https://a.example",
            ["Cors:Origins:1"] = "https://b.example",
        }).Build();

        Server.Http.CrossOrigin.Origins(configuration).ShouldBe(["https://a.example", "https://b.example"]);
    }

    private static Task<RunningServer> StartAsync(string origins) =>
        RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cors:Origins"] = origins });

    private static async Task<HttpResponseMessage> AskAsync(RunningServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}") { Headers = { { "Origin", origin } } };
        return await server.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> PreflightAsync(RunningServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "content-type" } },
        };
        return await server.Client.SendAsync(request);
    }
}
