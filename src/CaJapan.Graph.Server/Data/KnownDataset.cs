using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Server.Data;

/// <summary>
/// Which data set answers, as far as this process knows. That of a store in the process never changes; that of a database is asked for every few seconds, so that a load elsewhere shows, and neither an entity tag nor a search for names
/// costs a statement of its own.
/// </summary>
internal sealed class KnownDataset : IDisposable
{
    /// <summary>How long a data set that was loaded into a database may go unnoticed.</summary>
    public static readonly TimeSpan Lag = TimeSpan.FromSeconds(2);

    private readonly IGraphStore _store;
    private readonly ITimer? _timer;
    private readonly CancellationTokenSource _end = new();
    private int _isAsking;

    private KnownDataset(IGraphStore store, DatasetIdentity? identity, TimeProvider? time)
    {
        _store = store;
        Current = identity is { } known ? new Named(known) : null;
        _timer = time?.CreateTimer(_ => _ = AskAsync(), null, TimeSpan.Zero, Lag);
    }

    /// <summary>The data set; null as long as a database has not told.</summary>
    public Named? Current { get; private set; }

    /// <summary>The data set of a store that holds one and no other.</summary>
    public static KnownDataset Of(IGraphStore store, DatasetIdentity identity) => new(store, identity, time: null);

    /// <summary>The data set of a database, asked for until disposed of.</summary>
    public static KnownDataset Asked(IGraphStore store, TimeProvider time) => new(store, identity: null, time);

    /// <summary>The data set, from the store where it is not known yet.</summary>
    /// <exception cref="GraphStoreException">The store cannot answer.</exception>
    public async ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken) => Current?.Identity ?? await _store.IdentifyAsync(cancellationToken);

    public void Dispose()
    {
        _timer?.Dispose();
        _end.Cancel();
        _end.Dispose();
    }

    // A database that cannot answer keeps what was known: whether it can answer is told by its answers.
    private async Task AskAsync()
    {
        if (Interlocked.Exchange(ref _isAsking, 1) == 1)
        {
            return;
        }

        try
        {
            var identity = await _store.IdentifyAsync(_end.Token);
            if (Current?.Identity != identity)
            {
                Current = new Named(identity);
            }
        }
        catch (Exception exception) when (exception is GraphStoreException or OperationCanceledException or ObjectDisposedException)
        {
            return;
        }
        finally
        {
            Volatile.Write(ref _isAsking, 0);
        }
    }

    /// <summary>A data set and how answers name it: its version and the beginning of its hash, <c>0.1.0+22309e275327</c>.</summary>
    internal sealed record Named(DatasetIdentity Identity)
    {
        public string Name { get; } = NameOf(Identity);

        public static string NameOf(DatasetIdentity identity) => $"{identity.Version}+{identity.Hash[..12]}";
    }
}
