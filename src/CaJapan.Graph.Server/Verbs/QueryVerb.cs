using System.CommandLine;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Server.Answers;
using CaJapan.Graph.Server.Configuration;
using CaJapan.Graph.Server.Data;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Verbs;

/// <summary><c>query</c>: answers one request without a server.</summary>
internal static class QueryVerb
{
    public static Command Create()
    {
        var request = new RequestInput();
        var seeds = new SeedsOption();
        var scope = new ScopeOption();
        var format = new Option<AnswerFormat>("--format")
        {
            Description = "json: the whole answer; table or csv: the rows of the first list in it, with dotted paths as columns.",
            DefaultValueFactory = _ => AnswerFormat.Json,
        };
        var verb = new Command("query", "Answer one GraphQL document. Errors in the answer go to standard error and give exit code 1.") { seeds, scope, format };
        request.AddTo(verb);
        verb.SetAction((line, cancellation) => QueryAsync(line, request, line.GetValue(seeds), line.GetValue(scope), line.GetValue(format), cancellation));
        return verb;
    }

    private static async Task<int> QueryAsync(ParseResult line, RequestInput input, string? seeds, DatasetScope scope, AnswerFormat format, CancellationToken cancellationToken)
    {
        var (output, error) = (line.InvocationConfiguration.Output, line.InvocationConfiguration.Error);
        if (await input.ReadAsync(line, cancellationToken) is not { } request)
        {
            return ExitCode.Usage;
        }

        try
        {
            using var graph = GraphLoader.Open(StoreSettings.OfEnvironment(), seeds, scope, new ServiceLimits(), error);
            return graph is null ? ExitCode.Findings : await AnswerAsync(graph.Service, request, format, output, error, cancellationToken);
        }
        catch (ConfigurationException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
    }

    private static async Task<int> AnswerAsync(GraphService service, GraphQLRequest request, AnswerFormat format, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var json = new JsonOutput();
        var answer = await service.AnswerAsync(request, "query", reportsCost: false, json, cancellationToken);
        using var response = JsonDocument.Parse(json.Written);
        await output.WriteAsync(AnswerText.Of(response.RootElement, format, error));
        foreach (var mistake in answer.Errors)
        {
            await error.WriteLineAsync(TextOf(mistake));
        }

        if (answer.Cause is { } cause)
        {
            await error.WriteLineAsync(cause.ToString());
        }

        return answer.Errors.IsEmpty ? ExitCode.Success : ExitCode.Findings;
    }

    private static string TextOf(GraphQLError mistake) =>
        mistake.Path.IsDefaultOrEmpty ? mistake.ToString() : $"{mistake}, at {string.Join('.', mistake.Path)}";
}
