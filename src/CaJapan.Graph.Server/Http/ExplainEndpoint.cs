using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Documents;
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

    protected override Task AnswerAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType) => ExecuteAsync(context, request, mediaType, tag: null);

    protected override ValueTask<GraphAnswer> AskAsync(HttpContext context, GraphQLRequest request, JsonOutput output, CancellationToken cancellationToken) =>
        Graph.Service.AnswerExplainedAsync(request, context.TraceIdentifier, output, cancellationToken);

    protected override Task SendAsync(HttpContext context, ResponseMediaType mediaType, GraphAnswer answer, JsonOutput output, TimeSpan elapsed)
    {
        if (answer.Explanation is not { } explanation)
        {
            return base.SendAsync(context, mediaType, answer, output, elapsed);
        }

        var store = Graph.Store is Neo4jStore ? "Neo4j" : "Embedded";
        context.Response.ContentType = "application/json; charset=utf-8";
        return CompressedResponse.SendAsync(context, ExplanationText.Of(explanation, store, elapsed, output.Written.Length));
    }
}
