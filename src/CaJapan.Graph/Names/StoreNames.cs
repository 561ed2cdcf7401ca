using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Names;

/// <summary>Searches the names of whatever a store holds: they are read at the first search, and again when the store has another data set.</summary>
public sealed class StoreNames : INameSearch
{
    private readonly IGraphStore _store;
    private readonly Func<CancellationToken, ValueTask<DatasetIdentity>> _identify;
    private readonly Lock _gate = new();
    private string? _hash;
    private Task<NameIndex>? _index;

    /// <summary>The names of a store; nothing is read yet.</summary>
    public StoreNames(IGraphStore store)
        : this(store, (store ?? throw new ArgumentNullException(nameof(store))).IdentifyAsync)
    {
    }

    /// <summary>The names of a store of which somebody else knows what data set it has; nothing is read yet.</summary>
    public StoreNames(IGraphStore store, Func<CancellationToken, ValueTask<DatasetIdentity>> identify)
    {
        (_store, _identify) = (store, identify);
    }

    /// <inheritdoc/>
    public async ValueTask<SearchPage> SearchAsync(NameQuery query, CancellationToken cancellationToken)
    {
        var identity = await _identify(cancellationToken);
        var index = await IndexOf(identity.Hash).WaitAsync(cancellationToken);
        return await index.SearchAsync(query, cancellationToken);
    }

    // Whoever asks first reads for all; a reading that failed is tried again by the next who asks.
    private Task<NameIndex> IndexOf(string hash)
    {
        lock (_gate)
        {
            if (_index is null || _index.IsFaulted || _hash != hash)
            {
                (_hash, _index) = (hash, ReadAsync());
            }

            return _index;
        }
    }

    private async Task<NameIndex> ReadAsync() => NameIndex.Of(await NameReading.ReadAsync(_store, CancellationToken.None));
}
