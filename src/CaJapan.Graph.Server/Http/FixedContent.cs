using System.IO.Compression;
using System.Text;
using CaJapan.Graph.Server.Caching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaJapan.Graph.Server.Http;

/// <summary>Content that is the same for every request as long as the server runs.</summary>
internal sealed class FixedContent(string contentType, ReadOnlyMemory<byte> content)
{
    // Scripts, styles and requests of the page's own origin, and nothing else from anywhere.
    private static readonly StringValues Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly Lazy<EntityTag> _tag = new(() => EntityTag.Of(content.Span));
    private readonly Lazy<ReadOnlyMemory<byte>> _brotli = new(() => ContentCoding.Brotli.Compress(content.Span, CompressionLevel.Optimal));
    private readonly Lazy<ReadOnlyMemory<byte>> _gzip = new(() => ContentCoding.GZip.Compress(content.Span, CompressionLevel.Optimal));

    public static FixedContent Text(string contentType, string text) => new(contentType, Encoding.UTF8.GetBytes(text));

    /// <summary>What the program carries in itself under a name.</summary>
    public static FixedContent Embedded(string contentType, string name)
    {
        using var stream = typeof(FixedContent).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no resource \"{name}\".", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FixedContent(contentType, bytes);
    }

    public Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, "Accept-Encoding");
        response.Headers.ETag = _tag.Value.ToString();
        if (_tag.Value.IsKnownTo(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = contentType;
        var coding = content.Length < ContentCoding.SmallestContent ? null : ContentCoding.Negotiate(request.Headers.AcceptEncoding);
        return CompressedResponse.SendAsync(context, coding is null ? content : coding == ContentCoding.Brotli ? _brotli.Value : _gzip.Value, coding);
    }
}
