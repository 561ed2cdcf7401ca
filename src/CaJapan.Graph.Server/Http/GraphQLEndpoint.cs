using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Server.Caching;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Documents;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Http;

/// <summary><c>/graphql</c>: carries requests to the service and its answers back, byte for byte.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/"/>
internal sealed class GraphQLEndpoint(LoadedGraph graph, DocumentLookup documents, ILogger<GraphQLEndpoint> logger) : RequestEndpoint(graph, documents, logger)
{
    /// <summary>The response header that names the data set.</summary>
    public const string DatasetHeader = "CaJapan-Dataset";

    /// <summary>The request header that asks, with the value <c>report</c>, for what the operation costs.</summary>
    public const string CostHeader = "GraphQL-Cost";

    public Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers[DatasetHeader] = Graph.Dataset.Current?.Name;
        response.Headers.Vary = "Accept, Accept-Encoding";
        return HttpMethods.IsGet(request.Method) && Pages.Wanted(request)
            ? Pages.Playground.SendAsync(context)
            : HandleAsync(context, MediaTypeNegotiation.ForResponse(request.Headers.Accept));
    }

    protected override Task AnswerAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType)
    {
        // A cost is asked for now and then by people; such answers are not for keeping.
        var tag = request.IsSafe && !ReportsCost(context.Request) && Graph.Dataset.Current is { } dataset ? AnswerTag.Of(dataset.Identity.Hash, request, mediaType) : null;
        if (tag is not null && tag.IsKnownTo(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            AllowCaching(context.Response, tag);
            return Task.CompletedTask;
        }

        return ExecuteAsync(context, request, mediaType, tag);
    }

    protected override ValueTask<GraphAnswer> AskAsync(HttpContext context, GraphQLRequest request, JsonOutput output, CancellationToken cancellationToken) =>
        Graph.Service.AnswerAsync(request, context.TraceIdentifier, ReportsCost(context.Request), output, cancellationToken);

    private static bool ReportsCost(HttpRequest request) =>
        request.Headers.TryGetValue(CostHeader, out var cost) && string.Equals(cost, "report", StringComparison.OrdinalIgnoreCase);
}
