using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Http;

/// <summary>The stable codes of requests that are refused before their document is looked at, as <c>extensions.code</c> tells them.</summary>
internal static class FaultCode
{
    public static string Of(RequestFault fault) => fault.Status switch
    {
        _ when fault == RequestFault.Batch => "BATCHING_NOT_SUPPORTED",
        StatusCodes.Status405MethodNotAllowed => "METHOD_NOT_ALLOWED",
        StatusCodes.Status406NotAcceptable => "NOT_ACCEPTABLE",
        StatusCodes.Status408RequestTimeout => "REQUEST_TIMEOUT",
        StatusCodes.Status413PayloadTooLarge => "BODY_TOO_LARGE",
        StatusCodes.Status415UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
        _ => "BAD_REQUEST",
    };
}
