using System.Collections.Immutable;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Api.Errors;

/// <summary>Every code that an error of the service may carry, each declared and explained once. Errors of syntax and validation have none but where a limit was met: the specification tells these.</summary>
public static partial class ErrorCatalog
{
    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<ErrorCode> All =>
    [
        AmbiguousLookup, BadArgument, BadCursor, BadDate, BadId, BadLimit, BadPage, BadRequest, BatchingNotSupported, BodyTooLarge, CostTooHigh,
        DocumentNotFound, DocumentNotTrusted, DocumentTooDeep, FragmentsTooDeep, Internal, IntrospectionTooDeep, ListTooLong, MethodNotAllowed, NotAcceptable,
        NoSubscriptions, NullComparison, OperationTimeout, OperationTooDeep, PersistedQueryMismatch, PersistedQueryNotFound, PersistedQueryNotSupported,
        RequestTimeout, StoreBusy, StoreEmpty, StoreFailed, StoreForeign, StoreNoDatabase, StoreOutdated, StoreOutOfMemory, StoreTimeout, StoreUnauthorized,
        StoreUnavailable, StoreVersion, TooManyDirectives, TooManyFields, TooManyFieldComparisons, TooManyFragmentVisits, TooManyPaths, TooManyTokens,
        TooManyValidationErrors, UnsupportedMediaType,
    ];

    /// <summary>An error with its code in the extensions.</summary>
    public static GraphQLError Error(string code, string message) => new GraphQLError(message).WithCode(code);
}
