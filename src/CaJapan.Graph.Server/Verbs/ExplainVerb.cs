using System.CommandLine;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>explain</c>: what a request comes to before it is executed, in Neo4j too, which it needs none for.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var request = new RequestInput();
        var seeds = new SeedsOption();
        var verb = new Command("explain", "Print the operation as it is resolved, the one query that it is planned as, and the one Cypher statement that this is in Neo4j.") { seeds };
        request.AddTo(verb);
        verb.SetAction((line, cancellation) => ExplainAsync(line, request, line.GetValue(seeds), cancellation));
        return verb;
    }

    private static async Task<int> ExplainAsync(ParseResult line, RequestInput input, string? seeds, CancellationToken cancellationToken)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        if (await input.ReadAsync(line, cancellationToken) is not { } request)
        {
            return ExitCode.Usage;
        }

        if (GraphLoader.Load(seeds, DatasetScope.All, new ServiceLimits(), error) is not { } graph)
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
            await output.WriteAsync($"\n{CypherText.Of(query, [.. explained.Values])}\n");
        }

        return ExitCode.Success;
    }
}
