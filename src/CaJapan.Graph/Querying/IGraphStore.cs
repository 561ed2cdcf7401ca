namespace CaJapan.Graph.Querying;

/// <summary>Where the graph is kept. A query is answered whole, from one snapshot.</summary>
public interface IGraphStore
{
    /// <summary>Which data set answers now.</summary>
    /// <exception cref="GraphStoreException">The store cannot answer.</exception>
    ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken);

    /// <summary>Answers a query.</summary>
    /// <param name="parameters">One value for each parameter of the query; their types are told where the query uses them.</param>
    /// <returns>The result; the caller disposes it.</returns>
    /// <exception cref="GraphStoreException">The store cannot answer.</exception>
    ValueTask<ResultTree> ExecuteAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken);
}
