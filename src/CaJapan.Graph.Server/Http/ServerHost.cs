using CaJapan.Graph.Api;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Documents;
using CaJapan.Graph.Server.Exporting;
using CaJapan.Graph.Server.Telemetry;
using CaJapan.GraphQL.Types;
using Microsoft.Extensions.Logging.Console;

namespace CaJapan.Graph.Server.Http;

/// <summary>Puts the web server together: nothing in it that no request needs.</summary>
internal static class ServerHost
{
    /// <summary>Where it listens unless told otherwise.</summary>
    public const string DefaultUrls = "http://localhost:5080";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly Lazy<FixedContent> Schema = new(() => FixedContent.Text("text/plain; charset=utf-8", SchemaPrinter.PrintSorted(PublicSchema.Schema)));

    private static readonly Lazy<FixedContent> ExampleList = new(() => new FixedContent("application/json; charset=utf-8", Examples.ToJson()));

    /// <summary>A server that is not started yet, and without what it answers from: see <see cref="Map"/>.</summary>
    /// <param name="urls">Addresses, with semicolons between; null for those of <c>ASPNETCORE_URLS</c>, else <see cref="DefaultUrls"/>.</param>
    /// <param name="settings">What goes before the settings of the environment.</param>
    /// <exception cref="ConfigurationException">A setting makes no sense.</exception>
    public static WebApplication Build(string? urls, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "cajapan-graph" });
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables().AddInMemoryCollection(settings);
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
        TelemetryExport.AddTo(builder);
        var origins = CrossOrigin.Origins(builder.Configuration);
        if (origins.Length > 0)
        {
            builder.Services.AddCors();
        }

        // Requests are logged at Information, which is off by default. What goes wrong at the start is told by whoever starts, in a line instead of a stack trace.
        var started = false;
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddConsole();
        builder.Services.Configure<SimpleConsoleFormatterOptions>(console => console.SingleLine = true);
        builder.Logging.AddFilter((category, level) => started && level >= LogLevel.Warning);

        var server = builder.Build();
        server.Lifetime.ApplicationStarted.Register(() => started = true);
        if (origins.Length > 0)
        {
            CrossOrigin.Use(server, origins);
        }

        return server;
    }

    /// <summary>Gives a server what it answers from.</summary>
    /// <exception cref="ConfigurationException">A setting makes no sense.</exception>
    public static void Map(WebApplication server, LoadedGraph graph)
    {
        var documents = new DocumentLookup(TrustedDocuments.Read(server.Configuration));
        server.Map("/graphql", new GraphQLEndpoint(graph, documents, server.Services.GetRequiredService<ILogger<GraphQLEndpoint>>()).HandleAsync);
        server.Map("/graphql/explain", new ExplainEndpoint(graph, documents, server.Services.GetRequiredService<ILogger<ExplainEndpoint>>()).HandleAsync);
        server.MapMethods("/graphql/schema.graphql", Reading, context => Schema.Value.SendAsync(context));
        server.MapMethods("/health/live", Reading, HealthEndpoints.Live.SendAsync);
        server.MapMethods("/health/ready", Reading, context => HealthEndpoints.ReadyAsync(context, graph));
        server.MapMethods("/", Reading, ToExplorer);
        server.MapMethods("/explorer/{**view}", Reading, Pages.Explorer.SendAsync);
        Pages.Map(server, Reading);
        var export = new ExportEndpoint(graph);
        foreach (var format in ExportFormat.All)
        {
            server.MapMethods($"/export/{format.FileName}", Reading, context => export.SendAsync(context, format));
        }

        server.MapMethods("/errors", Reading, ErrorPages.IndexAsync);
        server.MapMethods("/errors/{code}", Reading, ErrorPages.CodeAsync);
        server.MapMethods("/examples.json", Reading, context => ExampleList.Value.SendAsync(context));
    }

    private static Task ToExplorer(HttpContext context)
    {
        context.Response.Redirect("/explorer");
        return Task.CompletedTask;
    }
}
