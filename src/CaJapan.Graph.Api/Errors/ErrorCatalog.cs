using System.Collections.Immutable;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Api.Errors;

/// <summary>Every code that the service puts on its own errors. Those of syntax and validation carry none but where a limit was met.</summary>
public static class ErrorCatalog
{
    /// <summary>An argument that the schema requires has no value, or one that its type refuses.</summary>
    public static readonly ErrorCode BadArgument = new(
        "BAD_ARGUMENT", "An argument has no usable value", "Give every required argument a value of its type; a variable without a value does not count as one.");

    /// <summary>A cursor that cannot be read, or of another list or order.</summary>
    public static readonly ErrorCode BadCursor = new(
        "BAD_CURSOR", "A cursor does not fit its list", "Use cursors from the same field with the same orderBy, letter for letter; without one the list begins at its start.");

    /// <summary>A date in none of the forms of a partial date.</summary>
    public static readonly ErrorCode BadDate = new(
        "BAD_DATE",
        "A date cannot be read",
        "Write a day, month or year (2004-08-28, 2004-08, 2004), a quarter (2023-33 to 2023-36) or a range of days ([2020-08..2021-06-16], [..2022-12-24]), as text in quotes.");

    /// <summary>An id of another kind than the argument wants.</summary>
    public static readonly ErrorCode BadId = new(
        "BAD_ID", "An id is of the wrong kind", "Look at what stands before the colon: it has to be the kind that the argument asks for. The bare id without a kind is taken too.");

    /// <summary>A number or a list beyond what the argument takes.</summary>
    public static readonly ErrorCode BadLimit = new("BAD_LIMIT", "A number is out of its range", "Keep to the range that the description of the argument names.");

    /// <summary>A page that cannot be had.</summary>
    public static readonly ErrorCode BadPage = new("BAD_PAGE", "A page is asked for in a way that makes none", "Give first or last, not both, from 0 to 100; without either a page has 20.");

    /// <summary>Null where a filter wants a value.</summary>
    public static readonly ErrorCode NullComparison = new(
        "NULL_COMPARISON", "A filter compares with null", "Ask isNull: true for what is missing, isNull: false for what is there; leave out what should not count.");

    /// <summary>A thing named in no way, or in several.</summary>
    public static readonly ErrorCode AmbiguousLookup = new(
        "AMBIGUOUS_LOOKUP", "It is not clear what is asked for", "Name it in exactly one of the ways that the description of the field lists.");

    /// <summary>A list without pages that is too long to give.</summary>
    public static readonly ErrorCode ListTooLong = new("LIST_TOO_LONG", "A list is longer than 1,000", "Narrow it down with an argument, or ask for the paged list of the same things.");

    /// <summary>Too many shortest paths tie.</summary>
    public static readonly ErrorCode TooManyPaths = new("TOO_MANY_PATHS", "More than 1,000 shortest paths tie", "Name fewer relationships in via, or a shorter maxLength.");

    /// <summary>A subscription.</summary>
    public static readonly ErrorCode NoSubscriptions = new(
        "NO_SUBSCRIPTIONS", "Subscriptions are not served", "Send a query, and send it again when you want to know more; an ETag tells whether anything is new.");

    /// <summary>A document that is named by its hash, and that the server does not know. Clients of the protocol send the document then.</summary>
    public static readonly ErrorCode PersistedQueryNotFound = new(
        "PERSISTED_QUERY_NOT_FOUND", "No document is known under this hash", "Send the document together with its hash; from then on the hash is enough, until the server forgets it.");

    /// <summary>A document sent with the hash of another.</summary>
    public static readonly ErrorCode PersistedQueryMismatch = new(
        "PERSISTED_QUERY_HASH_MISMATCH", "The document and its hash differ", "Send the SHA-256 of the document's UTF-8 bytes, in hexadecimal digits.");

    /// <summary>An extension of the request that makes no sense of persisted queries.</summary>
    public static readonly ErrorCode PersistedQueryNotSupported = new(
        "PERSISTED_QUERY_NOT_SUPPORTED", "The persisted query is of another protocol", "Send extensions.persistedQuery as {\"version\": 1, \"sha256Hash\": …}.");

    /// <summary>A document that is named by an id that the server does not know.</summary>
    public static readonly ErrorCode DocumentNotFound = new(
        "DOCUMENT_NOT_FOUND", "No document has this id", "Use the name of a trusted document of this server, or \"sha256:\" and its hash; or send the document itself.");

    /// <summary>A document that is not among the trusted ones, where only those are answered.</summary>
    public static readonly ErrorCode DocumentNotTrusted = new(
        "DOCUMENT_NOT_TRUSTED", "Only the documents that its operator trusts are answered by this server", "Ask the operator to add the document, or use one that is there.");

    /// <summary>The store of the data cannot be reached.</summary>
    public static readonly ErrorCode StoreUnavailable = new("STORE_UNAVAILABLE", "The data cannot be reached just now", "Try again in a while; the service recovers by itself.");

    /// <summary>The store did not answer in time.</summary>
    public static readonly ErrorCode StoreTimeout = new("STORE_TIMEOUT", "The answer took too long", "Ask for less at once: fewer levels, smaller pages, a narrower filter.");

    /// <summary>A mistake of the service itself.</summary>
    public static readonly ErrorCode Internal = new("INTERNAL", "The service made a mistake", "Report it with the id in the message, under which the operator finds it in the log.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<ErrorCode> All { get; } =
    [
        AmbiguousLookup, BadArgument, BadCursor, BadDate, BadId, BadLimit, BadPage, DocumentNotFound, DocumentNotTrusted, Internal, ListTooLong, NoSubscriptions, NullComparison,
        PersistedQueryMismatch, PersistedQueryNotFound, PersistedQueryNotSupported, StoreTimeout, StoreUnavailable, TooManyPaths,
    ];

    /// <summary>An error with its code in the extensions.</summary>
    public static GraphQLError Error(string code, string message) => new(message)
    {
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code },
    };
}
