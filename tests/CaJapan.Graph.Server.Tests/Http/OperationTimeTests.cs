using System.Net;
using CaJapan.Graph.Api.Answering;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class OperationTimeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_operation_that_takes_too_long_is_cancelled_and_told_so()
    {
        var store = new WaitingStore();
        var limits = new ServiceLimits { OperationTime = TimeSpan.FromMilliseconds(100) };
        var graph = RunningServer.Graph with { Store = store, Service = new GraphService(store, NoNames.Instance, limits), Limits = limits };
        await using var server = await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), graph);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={dataset{hash}}") { Headers = { { "Accept", "application/graphql-response+json" } } };

        using var response = await server.Client.SendAsync(request).WaitAsync(Patience);

        await store.Cancelled.WaitAsync(Patience);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """{"errors":[{"message":"The operation was stopped after 0.1 seconds, the longest that one may take. Ask for fewer levels, smaller pages or a narrower filter.","extensions":{"code":"OPERATION_TIMEOUT"}}]}""");
    }
}
