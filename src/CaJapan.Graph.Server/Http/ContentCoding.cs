using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaJapan.Graph.Server.Http;

/// <summary>A way to send content in fewer bytes.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding"/>
internal sealed class ContentCoding
{
    /// <summary>Content of fewer bytes is sent as it is: it fits into one packet in any case.</summary>
    public const int SmallestContent = 1024;

    private readonly Func<Stream, CompressionLevel, Stream> _compressor;

    private ContentCoding(string name, Func<Stream, CompressionLevel, Stream> compressor)
    {
        Name = name;
        _compressor = compressor;
    }

    public static ContentCoding Brotli { get; } = new("br", (target, level) => new BrotliStream(target, level));

    public static ContentCoding GZip { get; } = new("gzip", (target, level) => new GZipStream(target, level));

    /// <summary>As headers name it.</summary>
    public string Name { get; }

    /// <summary>The coding that a client wants most; null where it wants content as it is.</summary>
    /// <param name="acceptEncoding">The header; empty where it was not sent, which means content as it is.</param>
    public static ContentCoding? Negotiate(StringValues acceptEncoding)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var accepted))
        {
            return null;
        }

        var (brotli, gzip) = (QualityOf(Brotli.Name, accepted), QualityOf(GZip.Name, accepted));
        var best = brotli >= gzip ? Brotli : GZip;
        var quality = Math.Max(brotli, gzip);
        return quality > 0 && quality >= (ListedQuality("identity", accepted) ?? 0) ? best : null;
    }

    public ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> content, CompressionLevel level)
    {
        var compressed = new MemoryStream(content.Length / 4);
        using (var compressor = _compressor(compressed, level))
        {
            compressor.Write(content);
        }

        // A stream that is closed still gives its bytes.
        return compressed.ToArray();
    }

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted) => ListedQuality(coding, accepted) ?? ListedQuality("*", accepted) ?? 0;

    private static double? ListedQuality(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        foreach (var item in accepted)
        {
            if (item.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return item.Quality ?? 1;
            }
        }

        return null;
    }
}
