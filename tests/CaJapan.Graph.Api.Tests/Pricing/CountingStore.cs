using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Api.Tests.Pricing;

/// <summary>A store that keeps what the last answer took: nodes and relationships looked at, and cells given.</summary>
internal sealed class CountingStore(IGraphStore store) : IGraphStore
{
    public long Touched { get; private set; }

    public ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken) => store.IdentifyAsync(cancellationToken);

    public async ValueTask<ResultTree> ExecuteAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken)
    {
        var result = await store.ExecuteAsync(query, parameters, cancellationToken);
        Touched = result.Steps + result.CellCount;
        return result;
    }
}
