namespace CaJapan.Graph.Querying;

/// <summary>The stable codes that a store gives what it cannot answer: <see cref="CellFault"/> for one value, <see cref="GraphStoreException"/> for a query. The public error catalogue explains each.</summary>
public static class StoreErrorCodes
{
    /// <summary>A list without pages has more rows than are given at once.</summary>
    public const string ListTooLong = "LIST_TOO_LONG";

    /// <summary>More shortest paths tie than are looked at.</summary>
    public const string TooManyPaths = "TOO_MANY_PATHS";

    /// <summary>The store cannot be reached.</summary>
    public const string Unavailable = "STORE_UNAVAILABLE";

    /// <summary>The store took too long.</summary>
    public const string Timeout = "STORE_TIMEOUT";

    /// <summary>The store holds no data.</summary>
    public const string Empty = "STORE_EMPTY";

    /// <summary>The store holds other data than this service's.</summary>
    public const string Foreign = "STORE_FOREIGN";

    /// <summary>The store holds data of another release.</summary>
    public const string Outdated = "STORE_OUTDATED";

    /// <summary>The store is of a version that cannot be used.</summary>
    public const string Version = "STORE_VERSION";

    /// <summary>The store refuses the name or password of the service.</summary>
    public const string Unauthorized = "STORE_UNAUTHORIZED";

    /// <summary>The store has no database of the name that is set.</summary>
    public const string NoDatabase = "STORE_NO_DATABASE";

    /// <summary>The query needs more memory than the store may spend on it, or has left.</summary>
    public const string OutOfMemory = "STORE_OUT_OF_MEMORY";

    /// <summary>Two loads met.</summary>
    public const string Busy = "STORE_BUSY";

    /// <summary>The store failed in another way.</summary>
    public const string Failed = "STORE_FAILED";
}
