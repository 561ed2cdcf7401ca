using System.Text.Json;
using Polly;
using Polly.Retry;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>The database as the store and the loader see it: statements with a deadline, reads repeated where that may help, and errors of one kind.</summary>
internal sealed class Database : IDisposable
{
    private readonly QueryApi _api;
    private readonly Neo4jOptions _options;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _reads;

    public Database(Neo4jOptions options, TimeProvider time)
    {
        if (options.Problem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        _options = options;
        _time = time;
        _api = new QueryApi(options);
        _reads = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(100),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>().Handle<IOException>().Handle<QueryApiException>(e => e.IsTransient),
            })
            .Build();
    }

    /// <summary>Runs a statement that only reads.</summary>
    /// <param name="read">Makes the result of the answer's body.</param>
    public ValueTask<T> ReadAsync<T>(string statement, Action<Utf8JsonWriter> parameters, Func<ArraySegment<byte>, T> read, CancellationToken cancellationToken)
    {
        var requestId = _api.NewRequestId();
        return InTimeAsync(
            token => _reads.ExecuteAsync(async inner => read(await _api.RunAsync(statement, parameters, requestId, reads: true, inner)), token), requestId, _options.QueryTimeout, cancellationToken);
    }

    /// <summary>Runs a statement that may write; once, since nobody knows how far a failed one came.</summary>
    public ValueTask<T> WriteAsync<T>(string statement, Action<Utf8JsonWriter> parameters, Func<ArraySegment<byte>, T> read, TimeSpan deadline, CancellationToken cancellationToken)
    {
        var requestId = _api.NewRequestId();
        return InTimeAsync(async token => read(await _api.RunAsync(statement, parameters, requestId, reads: false, token)), requestId, deadline, cancellationToken);
    }

    public void Dispose() => _api.Dispose();

    private async ValueTask<T> InTimeAsync<T>(Func<CancellationToken, ValueTask<T>> run, string requestId, TimeSpan deadline, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(deadline, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await run(either.Token);
        }
        catch (OperationCanceledException e) when (either.IsCancellationRequested)
        {
            _ = EndAsync(requestId);
            cancellationToken.ThrowIfCancellationRequested();
            throw StoreFaults.Late(e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or QueryApiException or JsonException or OperationCanceledException)
        {
            throw StoreFaults.Of(e);
        }
    }

    // Nobody waits for this: whoever asked has gone or been told. Where it fails, the database's own time limit ends the statement.
    private async Task EndAsync(string requestId)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), _time);
        try
        {
            await _api.TerminateAsync(requestId, patience.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or QueryApiException or OperationCanceledException or ObjectDisposedException)
        {
            return;
        }
    }
}
