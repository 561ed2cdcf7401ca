using System.Text;
using Microsoft.Extensions.Primitives;

namespace CaJapan.Graph.Server.Http;

/// <summary>Content that is the same for every request as long as the server runs.</summary>
internal sealed class FixedContent(string contentType, ReadOnlyMemory<byte> content)
{
    // Scripts, styles and requests of the page's own origin, and nothing else from anywhere.
    private static readonly StringValues Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
        var response = context.Response;
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
