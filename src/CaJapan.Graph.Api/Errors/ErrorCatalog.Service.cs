using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Errors;

/// <content>Where the request may be right, but the service cannot answer it now.</content>
public static partial class ErrorCatalog
{
    /// <summary>A mistake of the service itself.</summary>
    public static readonly ErrorCode Internal = new(
        "INTERNAL",
        "The service made a mistake",
        "Report it with the id in the message, under which the operator finds it in the log.");

    /// <summary>The store cannot be reached.</summary>
    public static readonly ErrorCode StoreUnavailable = new(
        StoreErrorCodes.Unavailable,
        "The data cannot be reached just now",
        "Try again in a while; the service recovers by itself.");

    /// <summary>The store took too long.</summary>
    public static readonly ErrorCode StoreTimeout = new(
        StoreErrorCodes.Timeout,
        "The data took too long to find",
        "Ask for less at once: fewer levels, smaller pages, a narrower filter.");

    /// <summary>The store needs too much memory.</summary>
    public static readonly ErrorCode StoreOutOfMemory = new(
        StoreErrorCodes.OutOfMemory,
        "The query needs more memory than there is for it",
        "Ask for less at once: fewer levels, smaller pages, a narrower filter. Where that does not help, others have taken the memory: try again in a while.");

    /// <summary>The store failed otherwise.</summary>
    public static readonly ErrorCode StoreFailed = new(
        StoreErrorCodes.Failed,
        "The database failed to answer",
        "Try again; if it stays so, the operator finds more in the log of the service and of the database.");

    /// <summary>There is no data.</summary>
    public static readonly ErrorCode StoreEmpty = new(
        StoreErrorCodes.Empty,
        "The database holds no data yet",
        "For the operator: load the seeds into it, with the verb load.");

    /// <summary>There is other data.</summary>
    public static readonly ErrorCode StoreForeign = new(
        StoreErrorCodes.Foreign,
        "The database holds other data",
        "For the operator: name another database, or empty this one; the service never overwrites what it has not written.");

    /// <summary>The data is of another release.</summary>
    public static readonly ErrorCode StoreOutdated = new(
        StoreErrorCodes.Outdated,
        "The database holds data of another release",
        "For the operator: load the seeds again, with the verb load.");

    /// <summary>The database is too old.</summary>
    public static readonly ErrorCode StoreVersion = new(
        StoreErrorCodes.Version,
        "The database is of a version that cannot be used",
        "For the operator: the message names the least version that can.");

    /// <summary>The service may not in.</summary>
    public static readonly ErrorCode StoreUnauthorized = new(
        StoreErrorCodes.Unauthorized,
        "The database refuses the service",
        "For the operator: set Neo4j:User and Neo4j:Password.");

    /// <summary>There is no such database.</summary>
    public static readonly ErrorCode StoreNoDatabase = new(
        StoreErrorCodes.NoDatabase,
        "The server has no such database",
        "For the operator: set Neo4j:Database to one that it has.");

    /// <summary>Two loads met.</summary>
    public static readonly ErrorCode StoreBusy = new(
        StoreErrorCodes.Busy,
        "Another load finished first",
        "For the operator: run the load again; nothing was changed by this one.");
}
