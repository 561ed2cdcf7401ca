using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Http;
using Microsoft.AspNetCore.Builder;

namespace CaJapan.Graph.Server.Tests.Http;

/// <summary>The server over the repository's seeds, on a free port of this machine.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private WebApplication? _server;

    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        using var error = new StringWriter();
        var graph = GraphLoader.Load(Repository.Path("seeds"), error).ShouldNotBeNull(error.ToString());
        _server = ServerHost.Create(graph, "http://127.0.0.1:0");
        await _server.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
    }
}
