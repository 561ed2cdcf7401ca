using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Http;

namespace CaJapan.Graph.Server.Documents;

/// <summary>Gives requests that name a document the document itself, and holds others to the trusted ones. Any number of threads may use it.</summary>
internal sealed class DocumentLookup(TrustedDocuments trusted)
{
    /// <summary>How many bytes of documents are remembered for clients of automatic persisted queries; what was not used for longest is forgotten.</summary>
    public const int RememberedBytes = 4 * 1024 * 1024;

    private readonly BoundedCache<string, DocumentText> _remembered = new(RememberedBytes);

    /// <summary>Completes a request.</summary>
    /// <returns>Why the request is refused; null where it is not. Its document is then still null only where it neither has nor names one.</returns>
    public GraphQLError? Complete(ref GraphQLRequest request)
    {
        if (request.DocumentId is { } id)
        {
            if (!trusted.TryFind(id, out var document))
            {
                return Error(ErrorCatalog.DocumentNotFound, $"No document is known as \"{id}\".");
            }

            request = request with { Query = document };
            return null;
        }

        return PersistedQuery.Read(request.Extensions) is { } persisted ? Complete(persisted, ref request) : CheckTrust(request.Query);
    }

    private GraphQLError? Complete(PersistedQuery persisted, ref GraphQLRequest request) => (persisted.Hash, request.Query) switch
    {
        (null, _) => Error(ErrorCatalog.PersistedQueryNotSupported, "The extension \"persistedQuery\" must be {\"version\": 1, \"sha256Hash\": …}, with 64 hexadecimal digits."),
        ({ } hash, null) => Recall(hash, ref request),
        ({ } hash, { } document) => Remember(hash, document),
    };

    private GraphQLError? Recall(string hash, ref GraphQLRequest request)
    {
        if (trusted.TryFindHash(hash, out var document) || _remembered.TryGet(hash, out document))
        {
            request = request with { Query = document };
            return null;
        }

        // Clients know the protocol's answer by this very message.
        return trusted.Only ? NotTrusted() : Error(ErrorCatalog.PersistedQueryNotFound, "PersistedQueryNotFound");
    }

    private GraphQLError? Remember(string hash, DocumentText document)
    {
        if (DocumentHash.Of(document) != hash)
        {
            return Error(ErrorCatalog.PersistedQueryMismatch, "The SHA-256 of the document is not the one sent with it.");
        }

        if (trusted.TryFindHash(hash, out _))
        {
            return null;
        }

        if (trusted.Only)
        {
            return NotTrusted();
        }

        var kept = DocumentText.From(document.ToString());
        _remembered.Add(hash, kept, kept.Utf8.Length);
        return null;
    }

    private GraphQLError? CheckTrust(DocumentText? document) =>
        trusted.Only && document is { } text && !trusted.TryFindHash(DocumentHash.Of(text), out _) ? NotTrusted() : null;

    private static GraphQLError NotTrusted() => Error(ErrorCatalog.DocumentNotTrusted, "This server answers only documents that its operator has put on its list; this one is not on it.");

    private static GraphQLError Error(ErrorCode code, string message) => ErrorCatalog.Error(code.Code, message);
}
