using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CaJapan.Graph.Api;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Querying;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Caching;

/// <summary>Tags an answer by all that it depends on. So its tag is known before the answer is, and no work is done for a client that has it.</summary>
internal static class AnswerTag
{
    // Which build of the program answers: one id for each assembly that has a part in it.
    private static readonly ImmutableArray<Guid> Build =
    [
        typeof(AnswerTag).Module.ModuleVersionId,
        typeof(PublicSchema).Module.ModuleVersionId,
        typeof(EmbeddedStore).Module.ModuleVersionId,
        typeof(IGraphStore).Module.ModuleVersionId,
        typeof(GraphQLRequest).Module.ModuleVersionId,
    ];

    /// <summary>The tag of the answer to a request.</summary>
    /// <param name="dataset">The hash of the data set that answers.</param>
    /// <param name="request">The request, with its document.</param>
    public static EntityTag Of(string dataset, GraphQLRequest request, ResponseMediaType mediaType)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in Build)
        {
            hash.AppendData(assembly.ToByteArray());
        }

        Append(hash, dataset);
        Append(hash, request.Query!.Value.ToString());
        Append(hash, request.OperationName ?? "");
        Append(hash, request.Variables.ToString());
        Append(hash, mediaType.ToString());
        return EntityTag.Of(hash);
    }

    // With its length before it, so that no two requests come to the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
