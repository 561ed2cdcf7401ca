using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Documents;
using CaJapan.Graph.Server.Telemetry;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Http;

/// <summary><c>/graphql/explain</c>: takes what <c>/graphql</c> takes, executes it within the same limits, and tells what it came to instead of the answer. What is refused there is refused here, in the same words.</summary>
internal sealed class ExplainEndpoint(LoadedGraph graph, DocumentLookup documents, ILogger<ExplainEndpoint> logger) : RequestEndpoint(graph, documents, logger)
{
    public Task HandleAsync(HttpContext context)
    {
        context.Response.Headers[GraphQLEndpoint.DatasetHeader] = Graph.Dataset.Current?.Name;
        context.Response.Headers.Vary = "Accept-Encoding";

        // An explanation is no GraphQL response, but an error is, and told by its status.
        return HandleAsync(context, ResponseMediaType.GraphQLResponse);
    }

    protected override async Task AnswerAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType)
    {
        using var telemetry = OperationTelemetry.Start();
        using var output = new JsonOutput();
        var answer = await AskInTimeAsync(context, request, output);
        var elapsed = telemetry.Elapsed;
        telemetry.Answered(request, answer);
        Log(context, answer, elapsed);
        if (answer.Kind == AnswerKind.NotSafe)
        {
            await RefuseAsync(context, RequestFault.OperationNotAllowedOverGet, mediaType);
            return;
        }

        AllowCaching(context.Response, tag: null);
        context.Response.StatusCode = StatusOf(answer, mediaType);
        if (answer.Explanation is { } explanation)
        {
            var store = Graph.Store is Neo4jStore ? "Neo4j" : "Embedded";
            context.Response.ContentType = "application/json; charset=utf-8";
            await CompressedResponse.SendAsync(context, ExplanationText.Of(explanation, store, elapsed, output.Written.Length));
            return;
        }

        await SendAsync(context, mediaType, output);
    }

    protected override ValueTask<GraphAnswer> AskAsync(HttpContext context, GraphQLRequest request, JsonOutput output, CancellationToken cancellationToken) =>
        Graph.Service.AnswerExplainedAsync(request, context.TraceIdentifier, output, cancellationToken);
}
