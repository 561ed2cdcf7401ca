namespace CaJapan.Graph.Api.Errors;

/// <content>How a request was sent, before its document is looked at.</content>
public static partial class ErrorCatalog
{
    /// <summary>The request cannot be read.</summary>
    public static readonly ErrorCode BadRequest = new(
        "BAD_REQUEST",
        "The request cannot be read",
        "Send a JSON object in UTF-8 with query, and where needed operationName, variables and extensions; one request at a time, not a list of them.");

    /// <summary>The method cannot be used.</summary>
    public static readonly ErrorCode MethodNotAllowed = new(
        "METHOD_NOT_ALLOWED",
        "The method cannot be used here",
        "Use GET with the parameters in the address, or POST with a JSON body.");

    /// <summary>No media type fits.</summary>
    public static readonly ErrorCode NotAcceptable = new(
        "NOT_ACCEPTABLE",
        "The client accepts no media type of the answer",
        "Accept application/graphql-response+json or application/json.");

    /// <summary>The body cannot be read as it is declared.</summary>
    public static readonly ErrorCode UnsupportedMediaType = new(
        "UNSUPPORTED_MEDIA_TYPE",
        "The body is not declared as JSON in UTF-8",
        "Send the header Content-Type: application/json.");

    /// <summary>The body came too slowly.</summary>
    public static readonly ErrorCode RequestTimeout = new(
        "REQUEST_TIMEOUT",
        "The request took too long to arrive",
        "Send the whole body at once. A connection that brings next to nothing is closed.");

    /// <summary>Several requests at once.</summary>
    public static readonly ErrorCode BatchingNotSupported = new(
        "BATCHING_NOT_SUPPORTED",
        "Requests are taken one at a time",
        "Send several requests over one connection, or ask for several fields in one document.");

    /// <summary>A document that is named by an id that the server does not know.</summary>
    public static readonly ErrorCode DocumentNotFound = new(
        "DOCUMENT_NOT_FOUND", "No document has this id", "Use the name of a trusted document of this server, or \"sha256:\" and its hash; or send the document itself.");

    /// <summary>A document that is not among the trusted ones, where only those are answered.</summary>
    public static readonly ErrorCode DocumentNotTrusted = new(
        "DOCUMENT_NOT_TRUSTED", "Only the documents that its operator trusts are answered by this server", "Ask the operator to add the document, or use one that is there.");

    /// <summary>A subscription.</summary>
    public static readonly ErrorCode NoSubscriptions = new(
        "NO_SUBSCRIPTIONS", "Subscriptions are not served", "Send a query, and send it again when you want to know more; an ETag tells whether anything is new.");

    /// <summary>A document sent with the hash of another.</summary>
    public static readonly ErrorCode PersistedQueryMismatch = new(
        "PERSISTED_QUERY_HASH_MISMATCH", "The document and its hash differ", "Send the SHA-256 of the document's UTF-8 bytes, in hexadecimal digits.");

    /// <summary>A document that is named by its hash, and that the server does not know. Clients of the protocol send the document then.</summary>
    public static readonly ErrorCode PersistedQueryNotFound = new(
        "PERSISTED_QUERY_NOT_FOUND", "No document is known under this hash", "Send the document together with its hash; from then on the hash is enough, until the server forgets it.");

    /// <summary>An extension of the request that makes no sense of persisted queries.</summary>
    public static readonly ErrorCode PersistedQueryNotSupported = new(
        "PERSISTED_QUERY_NOT_SUPPORTED", "The persisted query is of another protocol", "Send extensions.persistedQuery as {\"version\": 1, \"sha256Hash\": …}.");
}
