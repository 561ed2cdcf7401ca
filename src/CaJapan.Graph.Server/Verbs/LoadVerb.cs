using System.CommandLine;
using System.Globalization;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Querying;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Http;
using Spectre.Console;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>load</c>: writes the seeds into a Neo4j database, beside the data set that answers, and then lets them answer.</summary>
internal static class LoadVerb
{
    public static Command Create()
    {
        var seeds = new SeedsOption();
        var scope = new ScopeOption();
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be done, and do nothing." };
        var replace = new Option<bool>("--replace") { Description = "Delete other people's data in the database, and load again what is there already." };
        var verb = new Command("load", "Load the seeds into the Neo4j database that the variables Neo4j__Uri, Neo4j__User, Neo4j__Password and Neo4j__Database name.") { seeds, scope, dryRun, replace };
        verb.SetAction((line, cancellation) => LoadAsync(
            line.GetValue(seeds),
            line.GetValue(scope),
            new LoadOptions { DryRun = line.GetValue(dryRun), Replace = line.GetValue(replace) },
            line.InvocationConfiguration.Output,
            line.InvocationConfiguration.Error,
            cancellation));
        return verb;
    }

    private static async Task<int> LoadAsync(string? seeds, DatasetScope scope, LoadOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var database = StoreSettings.ReadNeo4j(configuration);
            if (!LimitsSection.TryRead(configuration, out var limits, out var problem))
            {
                throw new ConfigurationException(problem);
            }

            if (GraphLoader.Folded(seeds, scope, error) is not { } graph)
            {
                return ExitCode.Findings;
            }

            if (database.Warning() is { } warning)
            {
                await error.WriteLineAsync(warning);
            }

            using var loader = new Neo4jLoader(database, TimeProvider.System);
            var result = await WithProgressAsync(progress => loader.LoadAsync(graph, options with { RetireAfter = limits.OperationTime }, progress, cancellationToken));
            await output.WriteLineAsync(Told(result, graph, options));
            return ExitCode.Success;
        }
        catch (ConfigurationException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (GraphStoreException exception)
        {
            await error.WriteLineAsync($"{exception.Code} {exception.Message}{(exception.Code == StoreErrorCodes.Foreign ? " --replace deletes them." : string.Empty)}");
            return ExitCode.Findings;
        }
    }

    // Where nobody watches, nothing is drawn.
    private static Task<LoadResult> WithProgressAsync(Func<IProgress<LoadProgress>?, Task<LoadResult>> load)
    {
        if (!AnsiConsole.Profile.Out.IsTerminal)
        {
            return load(null);
        }

        return AnsiConsole.Progress().StartAsync(context =>
        {
            var tasks = new Dictionary<LoadStage, ProgressTask>();
            return load(new Progress<LoadProgress>(progress =>
            {
                lock (tasks)
                {
                    if (!tasks.TryGetValue(progress.Stage, out var task))
                    {
                        tasks.Add(progress.Stage, task = context.AddTask(progress.Stage.ToString(), maxValue: progress.Total ?? 1));
                    }

                    task.MaxValue(progress.Total ?? Math.Max(1, progress.Done)).Value(progress.Done);
                }
            }));
        });
    }

    private static string Told(LoadResult result, PropertyGraph graph, LoadOptions options)
    {
        var name = KnownDataset.Named.NameOf(graph.Identity);
        var size = string.Create(CultureInfo.InvariantCulture, $"{result.Nodes:N0} nodes, {result.Relationships:N0} relationships");
        var before = result.Before is { } identity ? $", in place of {KnownDataset.Named.NameOf(identity)}" : string.Empty;
        return (result.IsNeeded, options.DryRun) switch
        {
            (false, _) => $"{name} is there already: nothing to do",
            (true, true) => $"{name} would be loaded: {size}{before}",
            (true, false) => $"{name} loaded: {size}{before}",
        };
    }
}
