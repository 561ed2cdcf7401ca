using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Http;
using Microsoft.AspNetCore.Builder;

namespace CaJapan.Graph.Server.Tests.Http;

/// <summary>The server over the repository's seeds, on a free port of this machine.</summary>
public sealed class RunningServer : IAsyncLifetime, IAsyncDisposable
{
    private static readonly Lazy<LoadedGraph> Seeds = new(Load);

    private WebApplication? _server;

    public HttpClient Client { get; private set; } = new();

    internal static LoadedGraph Graph => Seeds.Value;

    /// <summary>A server with settings of its own; the caller disposes it.</summary>
    internal static async Task<RunningServer> StartAsync(IReadOnlyDictionary<string, string?> settings, LoadedGraph? graph = null)
    {
        var server = new RunningServer();
        await server.ListenAsync(graph ?? Graph, settings);
        return server;
    }

    public Task InitializeAsync() => ListenAsync(Graph, new Dictionary<string, string?>(StringComparer.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private async Task ListenAsync(LoadedGraph graph, IReadOnlyDictionary<string, string?> settings)
    {
        _server = ServerHost.Build("http://127.0.0.1:0", settings);
        ServerHost.Map(_server, graph);
        await _server.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Urls.Single()) };
    }

    private static LoadedGraph Load()
    {
        using var error = new StringWriter();
        return GraphLoader.Load(Repository.Path("seeds"), DatasetScope.Seeds, new ServiceLimits(), error).ShouldNotBeNull(error.ToString());
    }
}
