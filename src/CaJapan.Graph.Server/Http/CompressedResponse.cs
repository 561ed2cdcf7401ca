using System.IO.Compression;

namespace CaJapan.Graph.Server.Http;

/// <summary>Sends content whole, in the coding that the client wants.</summary>
internal static class CompressedResponse
{
    /// <summary>Sends the response's content; status, type and other headers are set already.</summary>
    public static Task SendAsync(HttpContext context, ReadOnlyMemory<byte> content)
    {
        if (content.Length < ContentCoding.SmallestContent || ContentCoding.Negotiate(context.Request.Headers.AcceptEncoding) is not { } coding)
        {
            return SendAsync(context, content, coding: null);
        }

        return SendAsync(context, coding.Compress(content.Span, CompressionLevel.Fastest), coding);
    }

    /// <summary>Sends what is in a coding already; null is content as it is.</summary>
    public static Task SendAsync(HttpContext context, ReadOnlyMemory<byte> content, ContentCoding? coding)
    {
        var response = context.Response;
        response.Headers.ContentEncoding = coding?.Name;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
