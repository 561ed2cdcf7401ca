using CaJapan.Graph.Api.Answering;

namespace CaJapan.Graph.Server.Tests.Http;

public sealed class DisconnectTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_client_that_leaves_cancels_its_query(string method)
    {
        var store = new WaitingStore();
        var graph = RunningServer.Graph with { Store = store, Service = new GraphService(store, NoNames.Instance, new ServiceLimits()) };
        await using var server = await RunningServer.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal), graph);
        using var leaving = new CancellationTokenSource();
        using var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, "/graphql?query={dataset{hash}}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ dataset { hash } }"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")) };

        var answer = server.Client.SendAsync(request, leaving.Token);
        await store.Asked.WaitAsync(Patience);
        store.Cancelled.IsCompleted.ShouldBeFalse();
        await leaving.CancelAsync();

        await store.Cancelled.WaitAsync(Patience);
        await Should.ThrowAsync<OperationCanceledException>(answer);
    }
}
