namespace CaJapan.Graph.Neo4j.Client;

/// <summary>The database tells of an error, by one of its status codes.</summary>
/// <seealso href="https://neo4j.com/docs/status-codes/current/"/>
internal sealed class QueryApiException(string code, string message) : Exception($"{code}: {message}")
{
    /// <summary>As Neo4j writes it: <c>Neo.ClientError.Security.Unauthorized</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same statement may succeed a moment later.</summary>
    public bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsOutOfMemory && !Code.Contains("Terminated", StringComparison.Ordinal);

    /// <summary>Whether the statement needs more memory than it may have, or others have left.</summary>
    // Where others have taken all of it, a transaction does not even begin; Neo4j 5.26 then calls the request invalid, and only the message tells why.
    public bool IsOutOfMemory => Code.Contains("OutOfMemory", StringComparison.Ordinal) || Message.Contains("MemoryLimitExceededException", StringComparison.Ordinal);
}
