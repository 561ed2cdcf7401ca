using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Server.Tests.Http;

/// <summary>A store whose answers do not come, for what happens while one is waited for.</summary>
internal sealed class WaitingStore : IGraphStore
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a query has come.</summary>
    public Task Asked => _asked.Task;

    /// <summary>Ends when the query is cancelled.</summary>
    public Task Cancelled => _cancelled.Task;

    public ValueTask<DatasetIdentity> IdentifyAsync(CancellationToken cancellationToken) => new(RunningServer.Graph.Dataset.Current!.Identity);

    public async ValueTask<ResultTree> ExecuteAsync(GraphQuery query, object?[] parameters, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.Register(_cancelled.SetResult);
        _asked.SetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("The wait has no end of its own.");
    }
}
