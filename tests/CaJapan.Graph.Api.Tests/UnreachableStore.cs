using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Tests;

/// <summary>A store that is down, for what needs none and for what happens then.</summary>
internal sealed class UnreachableStore : IGraphStore
{
    public static readonly UnreachableStore Instance = new();

    public ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken) => throw Down();

    public ValueTask<ResultTree> ExecuteAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken) => throw Down();

    private static GraphStoreException Down() => new("STORE_UNAVAILABLE", "The data cannot be reached just now.");
}
