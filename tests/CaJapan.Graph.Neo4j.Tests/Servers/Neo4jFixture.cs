using System.Text.Json;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Neo4j.Loading;

namespace CaJapan.Graph.Neo4j.Tests.Servers;

/// <summary>
/// The Neo4j that the tests of a run share: the one that CAJAPAN_NEO4J_URI names, or one of the installation in NEO4J_HOME. Where there is neither, tests that need it are skipped and say so.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private Neo4jOptions? _options;

    /// <summary>The server, where it is ours to stop.</summary>
    public Neo4jServer? Server { get; private set; }

    public Neo4jOptions Options
    {
        get
        {
            Skip.If(_options is null, "No Neo4j: set CAJAPAN_NEO4J_URI to a running one, or NEO4J_HOME to an installation.");
            return _options!;
        }
    }

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("CAJAPAN_NEO4J_URI") is { Length: > 0 } uri)
        {
            _options = new Neo4jOptions
            {
                Uri = new Uri(uri),
                User = Environment.GetEnvironmentVariable("CAJAPAN_NEO4J_USER"),
                Password = Environment.GetEnvironmentVariable("CAJAPAN_NEO4J_PASSWORD"),
            };
        }
        else if (Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 } home)
        {
            Server = await Neo4jServer.StartAsync(Path.GetFullPath(home));
            _options = Server.Options;
        }
    }

    public Task DisposeAsync()
    {
        Server?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Runs a statement and gives its rows.</summary>
    public async Task<IReadOnlyList<JsonElement>> RunAsync(string statement)
    {
        using var database = new Database(Options, TimeProvider.System);
        return await database.WriteAsync(statement, _ => { }, Rows.Of, TimeSpan.FromMinutes(1), CancellationToken.None);
    }

    /// <summary>Loads a graph in place of whatever is there.</summary>
    public async Task LoadAsync(PropertyGraph graph)
    {
        using var loader = new Neo4jLoader(Options, TimeProvider.System);
        await loader.LoadAsync(graph, new LoadOptions { Replace = true, RetireAfter = TimeSpan.Zero }, null, CancellationToken.None);
    }
}
