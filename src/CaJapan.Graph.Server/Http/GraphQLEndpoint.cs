using System.Buffers;
using System.IO.Pipelines;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Api.Errors;
using CaJapan.Graph.Querying;
using CaJapan.Graph.Server.Data;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Http;
using Microsoft.Extensions.Primitives;

namespace CaJapan.Graph.Server.Http;

/// <summary><c>/graphql</c>: carries requests to the service and its answers back, byte for byte.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/"/>
internal sealed partial class GraphQLEndpoint(LoadedGraph graph, ILogger<GraphQLEndpoint> logger)
{
    /// <summary>The response header that names the data set.</summary>
    public const string DatasetHeader = "CaJapan-Dataset";

    // 1 MiB.
    private const int BodyLimit = 1024 * 1024;

    private static readonly RequestFault BodyTooLarge = new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {BodyLimit:N0} bytes.");

    private readonly StringValues _dataset = graph.DatasetName;

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers[DatasetHeader] = _dataset;
        response.Headers.Vary = "Accept";

        var isGet = HttpMethods.IsGet(request.Method);
        if (isGet && PageRedirect.Wanted(request))
        {
            PageRedirect.Send(context);
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
        return RequestDecoder.TryDecodeParameters(parameters["query"], parameters["operationName"], parameters["variables"], parameters["extensions"], out var request, out var fault)
            ? AnswerAsync(context, request, mediaType)
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
            await RefuseAsync(context, BodyTooLarge, mediaType);
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
    private static async ValueTask<ReadOnlySequence<byte>?> ReadToEndAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > BodyLimit)
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
        if (request.Query is null)
        {
            await RefuseAsync(context, RequestFault.MissingQuery, mediaType);
            return;
        }

        using var output = new JsonOutput();
        var answer = await graph.Service.AnswerAsync(request, context.TraceIdentifier, output, context.RequestAborted);
        if (answer.Cause is { } cause)
        {
            LogFailure(logger, context.TraceIdentifier, cause);
        }

        context.Response.StatusCode = StatusOf(answer, mediaType);
        await SendAsync(context, mediaType, output);
    }

    private static int StatusOf(GraphAnswer answer, ResponseMediaType mediaType) => answer switch
    {
        { Kind: AnswerKind.Executed } => ResponseStatus.Executed,
        { Kind: AnswerKind.Refused } => ResponseStatus.OfRequestError(mediaType),
        { Cause: GraphStoreException } => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task RefuseAsync(HttpContext context, RequestFault fault, ResponseMediaType? mediaType)
    {
        using var output = new JsonOutput();
        ResponseWriter.WriteRequestErrors(output, [ErrorCatalog.Error(FaultCode.Of(fault), fault.Message)], []);
        context.Response.StatusCode = fault.Status;
        if (fault.Allow is { } allow)
        {
            context.Response.Headers.Allow = allow;
        }

        await SendAsync(context, mediaType ?? ResponseMediaType.Json, output);
    }

    private static async Task SendAsync(HttpContext context, ResponseMediaType mediaType, JsonOutput output)
    {
        var response = context.Response;
        response.ContentType = ResponseStatus.ContentType(mediaType);
        response.ContentLength = output.Written.Length;
        await response.BodyWriter.WriteAsync(output.Written, context.RequestAborted);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Request {RequestId} could not be answered")]
    private static partial void LogFailure(ILogger logger, string requestId, Exception cause);
}
