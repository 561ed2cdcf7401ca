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

/// <summary>An address that takes GraphQL requests. Reading them, and what holds for each whatever becomes of it: the limits, the trusted documents, the refusals.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/"/>
internal abstract partial class RequestEndpoint(LoadedGraph graph, DocumentLookup documents, ILogger logger)
{
    private readonly RequestFault _bodyTooLarge = new(
        StatusCodes.Status413PayloadTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The body is larger than {graph.Limits.BodyBytes:N0} bytes. Send several requests."));

    protected LoadedGraph Graph => graph;

    /// <summary>Reads a request and has it answered, or tells the client why not.</summary>
    /// <param name="context">With the request by GET or POST.</param>
    /// <param name="mediaType">What the response is to be; null where the client accepts none of ours.</param>
    protected async Task HandleAsync(HttpContext context, ResponseMediaType? mediaType)
    {
        var method = context.Request.Method;
        try
        {
            await ((HttpMethods.IsGet(method), HttpMethods.IsPost(method), mediaType) switch
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

    /// <summary>Answers a request that has its document, and may have it.</summary>
    protected abstract Task AnswerAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType);

    /// <summary>Asks the service.</summary>
    protected abstract ValueTask<GraphAnswer> AskAsync(HttpContext context, GraphQLRequest request, JsonOutput output, CancellationToken cancellationToken);

    /// <summary>Has a request executed, measures and logs it, and sends what came of it.</summary>
    /// <param name="context">With the request.</param>
    /// <param name="request">With its document.</param>
    /// <param name="mediaType">What the response is to be.</param>
    /// <param name="tag">By which an answer without errors may be kept; null for one that may not.</param>
    protected async Task ExecuteAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType, EntityTag? tag)
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

        AllowCaching(context.Response, answer is { Kind: AnswerKind.Executed, Errors.IsEmpty: true } ? tag : null);
        context.Response.StatusCode = StatusOf(answer, mediaType);
        await SendAsync(context, mediaType, answer, output, elapsed);
    }

    /// <summary>Sends what came of a request: its response, unless said otherwise.</summary>
    protected virtual Task SendAsync(HttpContext context, ResponseMediaType mediaType, GraphAnswer answer, JsonOutput output, TimeSpan elapsed) => SendAsync(context, mediaType, output);

    /// <summary>Asks the service, for no longer than an operation may take.</summary>
    private async ValueTask<GraphAnswer> AskInTimeAsync(HttpContext context, GraphQLRequest request, JsonOutput output)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        timeout.CancelAfter(graph.Limits.OperationTime);
        try
        {
            return await AskAsync(context, request, output, timeout.Token);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            output.Rollback(0);
            return GraphAnswer.OutOfTime(graph.Limits, output);
        }
    }

    private void Log(HttpContext context, GraphAnswer answer, TimeSpan elapsed)
    {
        if (answer.Cause is { } cause)
        {
            LogFailure(logger, context.TraceIdentifier, cause);
        }

        LogAnswer(logger, context.TraceIdentifier, answer.Operation?.Kind, answer.Operation?.Name, answer.Kind, answer.Errors.Length, elapsed.TotalMilliseconds);
    }

    /// <summary>Every use of a kept answer is preceded by the question whether it still holds: a new data set shows at once.</summary>
    /// <param name="response">The response to come.</param>
    /// <param name="tag">By which it is asked; null for what is not to be kept.</param>
    protected static void AllowCaching(HttpResponse response, EntityTag? tag)
    {
        response.Headers.CacheControl = tag is null ? "no-store" : "no-cache";
        response.Headers.ETag = tag?.ToString();
    }

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

    private static Task SendAsync(HttpContext context, ResponseMediaType mediaType, JsonOutput output)
    {
        context.Response.ContentType = ResponseStatus.ContentType(mediaType);
        return CompressedResponse.SendAsync(context, output.Written);
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

    private Task GetAsync(HttpContext context, ResponseMediaType mediaType)
    {
        var parameters = context.Request.Query;
        return RequestDecoder.TryDecodeParameters(
                parameters["query"], parameters["documentId"], parameters["operationName"], parameters["variables"], parameters["extensions"], out var request, out var fault)
            ? CompleteAsync(context, request with { IsSafe = true }, mediaType)
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
                ? CompleteAsync(context, request, mediaType)
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

    private Task CompleteAsync(HttpContext context, GraphQLRequest request, ResponseMediaType mediaType)
    {
        if (documents.Complete(ref request) is { } refusal)
        {
            return SendErrorAsync(context, ResponseStatus.OfRequestError(mediaType), refusal, mediaType);
        }

        return request.Query is null ? RefuseAsync(context, RequestFault.MissingQuery, mediaType) : AnswerAsync(context, request, mediaType);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Request {RequestId} could not be answered")]
    private static partial void LogFailure(ILogger logger, string requestId, Exception cause);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Request {RequestId}: {OperationType} {OperationName} {Outcome} with {Errors} errors in {Milliseconds} ms")]
    private static partial void LogAnswer(ILogger logger, string requestId, OperationType? operationType, string? operationName, AnswerKind outcome, int errors, double milliseconds);
}
