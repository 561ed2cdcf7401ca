using System.CommandLine;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Querying;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>explain</c>: what a request comes to before it is executed, in Neo4j too, which it needs none for. <c>--profile</c> executes it there and tells how.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var request = new RequestInput();
        var seeds = new SeedsOption();
        var profile = new Option<bool>("--profile")
        {
            Description = "Execute the statement in the Neo4j that the variables name, and print its operators with rows and db hits instead of an answer. Only with Store=Neo4j.",
        };
        var verb = new Command("explain", "Print the operation as it is resolved, the one query that it is planned as, and the one Cypher statement that this is in Neo4j.") { seeds, profile };
        request.AddTo(verb);
        verb.SetAction((line, cancellation) => ExplainAsync(line, request, line.GetValue(seeds), line.GetValue(profile), cancellation));
        return verb;
    }

    private static async Task<int> ExplainAsync(ParseResult line, RequestInput input, string? seeds, bool profiles, CancellationToken cancellationToken)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        try
        {
            var database = profiles ? Database() : null;
            if (await input.ReadAsync(line, cancellationToken) is not { } request)
            {
                return ExitCode.Usage;
            }

            using var graph = database is null ? GraphLoader.Load(seeds, DatasetScope.All, new ServiceLimits(), error) : GraphLoader.Of(database, new ServiceLimits());
            if (graph is null)
            {
                return ExitCode.Findings;
            }

            var (explained, errors) = await graph.Service.ExplainAsync(request, cancellationToken);
            if (explained is null)
            {
                await error.WriteAsync(errors);
                return ExitCode.Findings;
            }

            await output.WriteAsync(explained.Text);
            if (explained.Query is { } query)
            {
                object?[] values = [.. explained.Values];
                await output.WriteAsync($"\n{CypherText.Of(query, values)}\n");
                if (graph.Store is Neo4jStore store)
                {
                    await output.WriteAsync($"\n{await store.ProfileAsync(query, values, cancellationToken)}");
                }
            }

            return ExitCode.Success;
        }
        catch (ConfigurationException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (GraphStoreException exception)
        {
            await error.WriteLineAsync($"{exception.Code} {exception.Message}");
            return ExitCode.Findings;
        }
    }

    private static Neo4jOptions Database() => StoreSettings.OfEnvironment().Neo4j
        ?? throw new ConfigurationException("--profile needs a Neo4j that holds the data: set the variables Store=Neo4j, Neo4j__Uri, Neo4j__User and Neo4j__Password. The embedded store has no such operators.");
}
