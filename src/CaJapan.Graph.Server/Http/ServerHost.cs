using CaJapan.Graph.Api;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Http;

/// <summary>Puts the web server together: nothing in it that no request needs.</summary>
internal static class ServerHost
{
    /// <summary>Where it listens unless told otherwise.</summary>
    public const string DefaultUrls = "http://localhost:5080";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A server that is not started yet.</summary>
    /// <param name="graph">What it answers from.</param>
    /// <param name="urls">Addresses, with semicolons between; null for those of <c>ASPNETCORE_URLS</c>, else <see cref="DefaultUrls"/>.</param>
    public static WebApplication Create(LoadedGraph graph, string? urls)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "cajapan-graph" });
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables();
        builder.WebHost.UseKestrelCore().UseUrls(urls ?? builder.Configuration["urls"] ?? DefaultUrls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The one endpoint that reads bodies has a limit of its own.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddRoutingCore();

        // Requests are not logged. What goes wrong at the start is told by whoever starts, in a line instead of a stack trace.
        var started = false;
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddFilter((category, level) => started && level >= LogLevel.Warning);

        var server = builder.Build();
        server.Lifetime.ApplicationStarted.Register(() => started = true);
        Map(server, graph);
        return server;
    }

    private static void Map(WebApplication server, LoadedGraph graph)
    {
        server.Map("/graphql", new GraphQLEndpoint(graph, server.Services.GetRequiredService<ILogger<GraphQLEndpoint>>()).HandleAsync);
        server.MapMethods("/graphql/schema.graphql", Reading, FixedContent.Text("text/plain; charset=utf-8", PublicSchema.Text).SendAsync);
        server.MapMethods("/health/live", Reading, HealthEndpoints.Live.SendAsync);
        server.MapMethods("/health/ready", Reading, context => HealthEndpoints.ReadyAsync(context, graph));
        server.MapMethods("/", Reading, FixedContent.Embedded("text/html; charset=utf-8", "Page/index.html").SendAsync);
        server.MapMethods("/page.css", Reading, FixedContent.Embedded("text/css; charset=utf-8", "Page/page.css").SendAsync);
        server.MapMethods("/page.js", Reading, FixedContent.Embedded("text/javascript; charset=utf-8", "Page/page.js").SendAsync);
        server.MapMethods("/examples.json", Reading, new FixedContent("application/json; charset=utf-8", Examples.ToJson()).SendAsync);
    }
}
