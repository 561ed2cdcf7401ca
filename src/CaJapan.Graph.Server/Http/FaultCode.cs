using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Http;

/// <summary>The stable codes of requests that are refused before their document is looked at, as <c>extensions.code</c> tells them.</summary>
internal static class FaultCode
{
    public static ErrorCode Of(RequestFault fault) => fault.Status switch
    {
        _ when fault == RequestFault.Batch => ErrorCatalog.BatchingNotSupported,
        StatusCodes.Status405MethodNotAllowed => ErrorCatalog.MethodNotAllowed,
        StatusCodes.Status406NotAcceptable => ErrorCatalog.NotAcceptable,
        StatusCodes.Status408RequestTimeout => ErrorCatalog.RequestTimeout,
        StatusCodes.Status413PayloadTooLarge => ErrorCatalog.BodyTooLarge,
        StatusCodes.Status415UnsupportedMediaType => ErrorCatalog.UnsupportedMediaType,
        _ => ErrorCatalog.BadRequest,
    };
}
