using System.Text.Json;
using CaJapan.Graph.Api.Tests.Operations;

namespace CaJapan.Graph.Api.Tests.Paging;

public sealed class PageTests
{
    private const string Forwards = "query($orderBy: [MeetingOrder!], $after: String) { meetings(orderBy: $orderBy, first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";
    private const string Whole = "query($orderBy: [MeetingOrder!]) { meetings(orderBy: $orderBy, first: 100) { nodes { id } pageInfo { hasNextPage } } }";

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{ "date": "DESC" }]""")]
    [InlineData("""[{ "ordinal": "ASC" }, { "name": "DESC" }]""")]
    [InlineData("""[{ "delegations": { "count": "DESC" } }, { "topics": { "count": "ASC" } }]""")]
    public async Task Visits_every_meeting_once_in_the_order_asked(string orderBy)
    {
        var visited = new List<string>();
        var after = "null";
        bool hasNext;
        do
        {
            var page = await Meetings(Forwards, $$"""{ "orderBy": {{orderBy}}, "after": {{after}} }""");
            visited.AddRange(Ids(page));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetRawText();
            hasNext = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
        }
        while (hasNext);

        visited.ShouldBe(Ids(await Meetings(Whole, $$"""{ "orderBy": {{orderBy}} }""")));
    }

    [Fact]
    public async Task Of_nothing_still_tells_that_there_is_more() =>
        (await RealService.Ask("{ meetings(first: 0) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor } } }", "{}"))
            .ShouldBe("""{"data":{"meetings":{"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null}}}}""");

    private static IEnumerable<string> Ids(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!);

    private static async Task<JsonElement> Meetings(string document, string variables) =>
        JsonElement.Parse(await RealService.Ask(document, variables)).GetProperty("data").GetProperty("meetings");
}
