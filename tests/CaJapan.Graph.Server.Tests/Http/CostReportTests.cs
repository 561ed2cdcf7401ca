using System.Net;
using System.Text.Json;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class CostReportTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Question = "/graphql?query=%7Bmeetings(first:3)%7Bnodes%7Bid%7D%7D%7D";

    [Fact]
    public async Task Tells_the_cost_by_field_where_it_is_asked_for()
    {
        using var response = await AskAsync("report");

        response.Headers.ETag.ShouldBeNull();
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        var cost = body.RootElement.GetProperty("extensions").GetProperty("cost");
        cost.GetProperty("limit").GetInt32().ShouldBe(10_000);
        cost.GetProperty("fields").EnumerateObject().Select(field => field.Name).ShouldBe(["meetings", "meetings.nodes"]);
        cost.GetProperty("total").GetDouble().ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no")]
    public async Task Says_nothing_of_it_otherwise(string? header)
    {
        using var response = await AskAsync(header);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("extensions");
    }

    private async Task<HttpResponseMessage> AskAsync(string? header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Cost", header);
        }

        return await server.Client.SendAsync(request);
    }
}
