using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.Graph.Server.Documents;

/// <summary>What a client of automatic persisted queries adds to its request: the hash of the document it means.</summary>
/// <param name="Hash">In hexadecimal digits, lower case; null where the extension is not of the protocol's version 1.</param>
/// <seealso href="https://www.apollographql.com/docs/apollo-server/performance/apq"/>
internal readonly record struct PersistedQuery(string? Hash)
{
    /// <summary>Reads the extension; null where there is none.</summary>
    public static PersistedQuery? Read(ObjectInput? extensions) => extensions?["persistedQuery"] switch
    {
        null or NullInput => null,
        ObjectInput map when map["version"] is IntInput { Value: 1 } && map["sha256Hash"] is StringInput { Value.Length: 64 } hash =>
            new PersistedQuery(hash.Value.ToLowerInvariant()),
        _ => new PersistedQuery(null),
    };
}
