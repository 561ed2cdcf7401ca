using System.CommandLine;
using System.CommandLine.Parsing;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Querying;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Http;
using Microsoft.AspNetCore.Connections;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>serve</c>: answers over HTTP until it is stopped. It is also what the root does.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var verb = new Command("serve", "Serve GraphQL at /graphql, and a page to ask with at /. This is what happens without a verb.");
        Equip(verb);
        return verb;
    }

    /// <summary>Gives a command this verb's options and action.</summary>
    public static void Equip(Command command)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"Addresses to listen on, with semicolons between. Default: the variable ASPNETCORE_URLS, else {ServerHost.DefaultUrls}.",
            HelpName = "URLS",
        };
        urls.Validators.Add(CheckUrls);
        var seeds = new SeedsOption();
        command.Add(urls);
        var scope = new ScopeOption();
        command.Add(seeds);
        command.Add(scope);
        command.SetAction((line, cancellation) =>
            ServeAsync(line.GetValue(urls), line.GetValue(seeds), line.GetValue(scope), line.InvocationConfiguration.Output, line.InvocationConfiguration.Error, cancellation));
    }

    private static async Task<int> ServeAsync(string? urls, string? seeds, DatasetScope scope, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (!LimitsSection.TryRead(new ConfigurationBuilder().AddEnvironmentVariables().Build(), out var limits, out var problem))
        {
            await error.WriteLineAsync(problem);
            return ExitCode.Findings;
        }

        try
        {
            var settings = StoreSettings.OfEnvironment();

            // The graph and the host need nothing of each other until both are there.
            var opening = Task.Run(() => Open(settings, seeds, scope, limits, error), cancellationToken);
            await using var server = ServerHost.Build(urls);
            using var graph = await opening;
            if (graph is null || (settings is { LoadsAtStart: true, Neo4j: { } database } && !TryLoad(database, seeds, scope, error, cancellationToken)))
            {
                return ExitCode.Findings;
            }

            if (settings.Neo4j?.Warning() is { } warning)
            {
                await error.WriteLineAsync(warning);
            }

            ServerHost.Map(server, graph);
            return await RunAsync(server, graph, output, error, cancellationToken);
        }
        catch (ConfigurationException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Findings;
        }
    }

    private static LoadedGraph? Open(StoreSettings settings, string? seeds, DatasetScope scope, ServiceLimits limits, TextWriter error)
    {
        var graph = GraphLoader.Open(settings, seeds, scope, limits, error);
        if (graph is not null && settings.Neo4j is null)
        {
            _ = Task.Run(() => Rehearsal.RunAsync(graph.Service), CancellationToken.None);
        }

        return graph;
    }

    // The server need not wait for this: until the data is there, it says that it is not.
    private static bool TryLoad(Neo4jOptions database, string? seeds, DatasetScope scope, TextWriter error, CancellationToken cancellationToken)
    {
        if (GraphLoader.Folded(seeds, scope, error) is not { } folded)
        {
            return false;
        }

        _ = LoadAtStart.RunAsync(database, folded, error.WriteLine, cancellationToken);
        return true;
    }

    private static async Task<int> RunAsync(WebApplication server, LoadedGraph graph, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            await server.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await error.WriteLineAsync($"{exception.Message} Another program listens there; choose other addresses with --urls.");
            return ExitCode.Findings;
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException or InvalidOperationException)
        {
            await error.WriteLineAsync($"The server cannot listen: {exception.Message}");
            return ExitCode.Findings;
        }

        await output.WriteLineAsync($"CaJapan.Graph {await NameAsync(graph, error, cancellationToken)}at {string.Join(", ", server.Urls)}; Ctrl+C stops it");
        await server.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Success;
    }

    // A database that cannot answer yet does not keep the server from starting.
    private static async Task<string> NameAsync(LoadedGraph graph, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            return $"{KnownDataset.Named.NameOf(await graph.Dataset.IdentifyAsync(cancellationToken))} ";
        }
        catch (GraphStoreException exception)
        {
            await error.WriteLineAsync($"{exception.Code} {exception.Message} The server goes on and answers as soon as it can.");
            return string.Empty;
        }
    }

    private static void CheckUrls(OptionResult option)
    {
        foreach (var url in option.GetValueOrDefault<string?>()?.Split(';') ?? [])
        {
            if (!IsHttpAddress(url))
            {
                option.AddError($"'{url}' is no address to listen on; write one such as {ServerHost.DefaultUrls}. For https put a proxy before the server.");
            }
        }
    }

    private static bool IsHttpAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
