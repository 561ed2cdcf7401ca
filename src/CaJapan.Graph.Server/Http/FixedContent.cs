using System.IO.Compression;
using System.Text;
using CaJapan.Graph.Server.Caching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaJapan.Graph.Server.Http;

/// <summary>Content that is the same for every request as long as the server runs.</summary>
internal sealed record FixedContent(string ContentType, ReadOnlyMemory<byte> Content)
{
    private readonly Lazy<EntityTag> _tag = new(() => EntityTag.Of(Content.Span));

    /// <summary>How long clients may use it unasked. By default they ask each time, and are told whether it changed.</summary>
    public StringValues CacheControl { get; init; } = "no-cache";

    /// <summary>What it may load.</summary>
    public ContentPolicy Policy { get; init; } = ContentPolicy.Strict;

    /// <summary>The status it comes with.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Compressed by Brotli; at first use, unless it is given.</summary>
    public Lazy<ReadOnlyMemory<byte>> Brotli { get; init; } = new(() => ContentCoding.Brotli.Compress(Content.Span, CompressionLevel.Optimal));

    /// <summary>Compressed by gzip; at first use, unless it is given.</summary>
    public Lazy<ReadOnlyMemory<byte>> GZip { get; init; } = new(() => ContentCoding.GZip.Compress(Content.Span, CompressionLevel.Optimal));

    public static FixedContent Text(string contentType, string text) => new(contentType, Encoding.UTF8.GetBytes(text));

    public Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = Policy.ToString();
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = CacheControl;
        response.Headers.Append(HeaderNames.Vary, "Accept-Encoding");
        response.Headers.ETag = _tag.Value.ToString();
        if (_tag.Value.IsKnownTo(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = ContentType;
        response.StatusCode = Status;
        var coding = Content.Length < ContentCoding.SmallestContent ? null : ContentCoding.Negotiate(request.Headers.AcceptEncoding);
        return CompressedResponse.SendAsync(context, coding is null ? Content : coding == ContentCoding.Brotli ? Brotli.Value : GZip.Value, coding);
    }
}
