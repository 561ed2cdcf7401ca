using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Names;

/// <summary>Finds entities by any of their names. What it finds enters a graph query as a parameter (<see cref="Column.Hits"/>), so that a store need know nothing of searching.</summary>
public interface INameSearch
{
    /// <summary>One page of what a text finds, the best match first, ties by id.</summary>
    /// <exception cref="GraphStoreException">The names cannot be had.</exception>
    ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken);
}
