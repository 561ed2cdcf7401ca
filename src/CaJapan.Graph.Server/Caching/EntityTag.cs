using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CaJapan.Graph.Server.Caching;

/// <summary>The name of one state of a resource, by which a client that has it asks whether it still is the latest.</summary>
/// <remarks>All tags are weak ones: the same content has one tag, compressed or not.</remarks>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#field.etag"/>
internal sealed class EntityTag
{
    // Half of a SHA-256 hash.
    private const int Length = 16;

    private readonly EntityTagHeaderValue _value;

    private EntityTag(ReadOnlySpan<byte> hash) => _value = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(hash[..Length])}\"", isWeak: true);

    /// <summary>The tag of fixed content.</summary>
    public static EntityTag Of(ReadOnlySpan<byte> content) => new(SHA256.HashData(content));

    /// <summary>The tag of what was appended to a hash.</summary>
    public static EntityTag Of(IncrementalHash hash) => new(hash.GetHashAndReset());

    /// <summary>True where the client says that it has the content of this tag.</summary>
    public bool IsKnownTo(HttpRequest request)
    {
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known))
        {
            return false;
        }

        foreach (var tag in known)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(_value, useStrongComparison: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As the header has it.</summary>
    public override string ToString() => _value.ToString();
}
