using System.Text.Json;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>The one place where what goes wrong with the database becomes an error with a stable code. What the database says itself is the cause, for the log.</summary>
internal static class StoreFaults
{
    public static GraphStoreException Empty() => new("STORE_EMPTY", "The database holds no data yet. Load the seeds into it.");

    public static GraphStoreException Foreign() => new("STORE_FOREIGN", "The database holds other data, not that of this service.");

    public static GraphStoreException Outdated(string? version) =>
        new("STORE_VERSION", $"The database is Neo4j {version ?? "of an unknown version"}; this service needs {ServerVersion.Least} or newer.");

    public static GraphStoreException OlderModel() => new("STORE_OUTDATED", "The database holds data of another release of this service. Load the seeds again.");

    public static GraphStoreException Late(Exception? cause = null) => new("STORE_TIMEOUT", "The database did not answer in time.", cause);

    public static GraphStoreException Of(Exception exception) => exception switch
    {
        GraphStoreException already => already,
        QueryApiException e => OfCode(e),
        JsonException => new("STORE_FAILED", "What the database answered cannot be understood.", exception),
        _ => new("STORE_UNAVAILABLE", "The database cannot be reached.", exception),
    };

    private static GraphStoreException OfCode(QueryApiException e) => e.Code switch
    {
        Refusal.NoQueryApi => new("STORE_VERSION", $"The database has no Query API; this service needs Neo4j {ServerVersion.Least} or newer.", e),
        var code when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => new("STORE_UNAUTHORIZED", "The database refuses the name or password of this service.", e),
        var code when code.StartsWith("Neo.ClientError.Database.DatabaseNotFound", StringComparison.Ordinal) => new("STORE_NO_DATABASE", "The server has no database of the name that this service is set to.", e),
        var code when code.Contains("TimedOut", StringComparison.Ordinal) || code.Contains("Terminated", StringComparison.Ordinal) => Late(e),
        _ when e.IsOutOfMemory => new("STORE_OUT_OF_MEMORY", "The database has too little memory left for this. Ask for less at once, or again in a while.", e),
        var code when e.IsTransient || code.EndsWith("DatabaseUnavailable", StringComparison.Ordinal) => new("STORE_UNAVAILABLE", "The database cannot answer just now.", e),
        _ => new("STORE_FAILED", "The database failed to answer.", e),
    };
}
