using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Querying;
using CaJapan.Graph.Server.Caching;
using CaJapan.Graph.Server.Data;
using CaJapan.Graph.Server.Documents;
using CaJapan.Graph.Server.Telemetry;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.Graph.Server.Http;

/// <summary><c>/graphql</c>: carries requests to the service and its answers back, byte for byte.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/"/>
internal sealed partial class GraphQLEndpoint(LoadedGraph graph, DocumentLookup documents, ILogger<GraphQLEndpoint> logger)
{
    /// <summary>The response header that names the data set.</summary>
    public const string DatasetHeader = "CaJapan-Dataset";

    /// <summary>The request header that asks, with the value <c>report</c>, for what the operation costs.</summary>
    public const string CostHeader = "GraphQL-Cost";

    private readonly RequestFault _bodyTooLarge = new(
        StatusCodes.Status413PayloadTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The body is larger than {graph.Limits.BodyBytes:N0} bytes. Send several requests."));

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers[DatasetHeader] = graph.Dataset.Current?.Name;
        response.Headers.Vary = "Accept, Accept-Encoding";

        var isGet = HttpMethods.IsGet(request.Method);
        if (isGet && Pages.Wanted(request))
        {
            await Pages.Playground.SendAsync(context);
            return;
        }

        var mediaType = MediaTypeNegotiation.ForResponse(request.Headers.Accept);
        try
        {
            await ((isGet, HttpMethods.IsPost(request.Method), mediaType) switch
            {
                (false, false, _) => RefuseAsync(context, RequestFault.MethodNotAllowed, mediaType),
                (_, _, null) => RefuseAsync(context, RequestFault.NotAcceptable, mediaType),
                (true, _, { } accepted) => GetAsync(context, accepted),
                (_, true, { } accepted) => PostAsync(context, accepted),
            });
        }
        catch (BadHttpRequestException exception)
        {
            await RefuseAsync(context, new RequestFault(exception.StatusCode, exception.Message), mediaType);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // The client has gone; nobody is left to answer.
        }
    }

    private Task GetAsync(HttpContext context, ResponseMediaType mediaType)
    {
        var parameters = context.Request.Query;
        return RequestDecoder.TryDecodeParameters(
                parameters["query"], parameters["documentId"], parameters["operationName"], parameters["variables"], parameters["extensions"], out var request, out var fault)
            ? AnswerAsync(context, request with { IsSafe = true }, mediaType)
            : RefuseAsync(context, fault, mediaType);
    }

    private async Task PostAsync(HttpContext context, ResponseMediaType mediaType)
    {
        if (MediaTypeNegotiation.CheckRequest(context.Request.ContentType) is { } unreadable)
        {
            await RefuseAsync(context, unreadable, mediaType);
            return;
        }

        // The request points into the body, so the body is given back only when the request is answered.
        var reader = context.Request.BodyReader;
        if (await ReadToEndAsync(reader, context.RequestAborted) is not { } body)
        {
            await RefuseAsync(context, _bodyTooLarge, mediaType);
            return;
        }

        try
        {
            await (RequestDecoder.TryDecodeBody(body.IsSingleSegment ? body.First : body.ToArray(), out var request, out var fault)
                ? AnswerAsync(context, request, mediaType)
                : RefuseAsync(context, fault, mediaType));
        }
        finally
        {
            reader.AdvanceTo(body.End);
        }
    }

    // Null where the body is larger than allowed. The framing of chunks does not count, as it would in the web server's own limit.
    private async ValueTask<ReadOnlySequence<byte>?> ReadToEndAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > graph.Limits.BodyBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private async Task AnswerAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType)
    {
        if (documents.Complete(ref request) is { } refusal)
        {
            await SendErrorAsync(context, ResponseStatus.OfRequestError(mediaType), refusal, mediaType);
            return;
        }

        if (request.Query is null)
        {
            await RefuseAsync(context, RequestFault.MissingQuery, mediaType);
            return;
        }

        // A cost is asked for now and then by people; such answers are not for keeping.
        var reportsCost = ReportsCost(context.Request);
        var tag = request.IsSafe && !reportsCost && graph.Dataset.Current is { } dataset ? AnswerTag.Of(dataset.Identity.Hash, request, mediaType) : null;
        if (tag is not null && tag.IsKnownTo(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            AllowCaching(context.Response, tag);
            return;
        }

        using var telemetry = OperationTelemetry.Start();
        using var output = new JsonOutput();
        var answer = await AnswerInTimeAsync(context, request, reportsCost, output);
        telemetry.Answered(request, answer);
        Log(context, answer, telemetry.Elapsed);
        if (answer.Kind == AnswerKind.NotSafe)
        {
            await RefuseAsync(context, RequestFault.OperationNotAllowedOverGet, mediaType);
            return;
        }

        AllowCaching(context.Response, answer is { Kind: AnswerKind.Executed, Errors.IsEmpty: true } ? tag : null);
        context.Response.StatusCode = StatusOf(answer, mediaType);
        await SendAsync(context, mediaType, output);
    }

    private async ValueTask<GraphAnswer> AnswerInTimeAsync(HttpContext context, GraphQLRequest request, bool reportsCost, JsonOutput output)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        timeout.CancelAfter(graph.Limits.OperationTime);
        try
        {
            return await graph.Service.AnswerAsync(request, context.TraceIdentifier, reportsCost, output, timeout.Token);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            output.Rollback(0);
            return GraphAnswer.OutOfTime(graph.Limits, output);
        }
    }

    // Every use of a kept answer is preceded by the question whether it still holds: a new data set shows at once.
    private static void AllowCaching(HttpResponse response, EntityTag? tag)
    {
        response.Headers.CacheControl = tag is null ? "no-store" : "no-cache";
        response.Headers.ETag = tag?.ToString();
    }

    private void Log(HttpContext context, GraphAnswer answer, TimeSpan elapsed)
    {
        if (answer.Cause is { } cause)
        {
            LogFailure(logger, context.TraceIdentifier, cause);
        }

        LogAnswer(logger, context.TraceIdentifier, answer.Operation?.Kind, answer.Operation?.Name, answer.Kind, answer.Errors.Length, elapsed.TotalMilliseconds);
    }

    private static bool ReportsCost(HttpRequest request) =>
        request.Headers.TryGetValue(CostHeader, out var cost) && string.Equals(cost, "report", StringComparison.OrdinalIgnoreCase);

    private static int StatusOf(GraphAnswer answer, ResponseMediaType mediaType) => answer switch
    {
        { Kind: AnswerKind.Executed } => ResponseStatus.Executed,
        { Kind: AnswerKind.Refused } => ResponseStatus.OfRequestError(mediaType),
        { Cause: GraphStoreException } => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task RefuseAsync(HttpContext context, RequestFault fault, ResponseMediaType? mediaType)
    {
        if (fault.Allow is { } allow)
        {
            context.Response.Headers.Allow = allow;
        }

        return SendErrorAsync(context, fault.Status, ErrorCatalog.Error(FaultCode.Of(fault).Code, fault.Message), mediaType ?? ResponseMediaType.Json);
    }

    private static async Task SendErrorAsync(HttpContext context, int status, GraphQLError error, ResponseMediaType mediaType)
    {
        OperationTelemetry.Refused(error);
        using var output = new JsonOutput();
        ResponseWriter.WriteRequestErrors(output, [error], []);
        context.Response.StatusCode = status;
        AllowCaching(context.Response, tag: null);
        await SendAsync(context, mediaType, output);
    }

    private static Task SendAsync(HttpContext context, ResponseMediaType mediaType, JsonOutput output)
    {
        context.Response.ContentType = ResponseStatus.ContentType(mediaType);
        return CompressedResponse.SendAsync(context, output.Written);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Request {RequestId} could not be answered")]
    private static partial void LogFailure(ILogger logger, string requestId, Exception cause);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Request {RequestId}: {OperationType} {OperationName} {Outcome} with {Errors} errors in {Milliseconds} ms")]
    private static partial void LogAnswer(ILogger logger, string requestId, OperationType? operationType, string? operationName, AnswerKind outcome, int errors, double milliseconds);
}
