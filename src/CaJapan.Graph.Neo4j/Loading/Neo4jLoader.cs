using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j.Client;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Loading;

/// <summary>
/// Loads a graph into a Neo4j database beside the one that answers, as a new generation, and then makes that the current one in one small transaction. Wherever a load is cut off, the database answers from
/// the whole old graph or the whole new one; what is left over goes at the next load.
/// </summary>
public sealed class Neo4jLoader : IDisposable
{
    private readonly TimeProvider _time;
    private readonly Database _database;

    /// <summary>A loader; nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The options have a <see cref="Neo4jOptions.Problem"/>.</exception>
    public Neo4jLoader(Neo4jOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _time = time;
        _database = new Database(options, time);
    }

    /// <summary>Loads a graph. Of several at a time the one that began last succeeds; the others fail and change nothing that answers.</summary>
    /// <exception cref="GraphStoreException">The database cannot be reached, or holds other people's data and <see cref="LoadOptions.Replace"/> is not said.</exception>
    public async Task<LoadResult> LoadAsync(PropertyGraph graph, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        var content = await _database.ReadAsync(DatabaseContent.Statement, _ => { }, body => DatabaseContent.Of(Rows.Of(body)), cancellationToken);
        if (content.IsForeign && !options.Replace)
        {
            throw StoreFaults.Foreign();
        }

        var migrations = Migration.All.Where(m => !content.Applied.Contains(m.Name)).ToList();
        var isNeeded = options.Replace || content.Identity != graph.Identity || content.Model != StoredModel.Version;
        var result = new LoadResult(content.Identity, isNeeded, [.. migrations.Select(m => m.Name)], graph.Nodes.Length, graph.Relationships.Length);
        if (options.DryRun)
        {
            return result;
        }

        var run = new LoadRun(_database, graph, content.Generation, options, progress, cancellationToken);
        await run.MigrateAsync(migrations);
        await run.BeginAsync();
        await run.ClearAsync(content.IsForeign);
        if (isNeeded)
        {
            await run.WriteAsync();
            await run.FlipAsync();
            if (content.Generation > 0)
            {
                progress?.Report(new(LoadStage.Wait, 0, null));
                await Task.Delay(options.RetireAfter, _time, cancellationToken);
                await run.RetireAsync();
            }
        }

        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();
}
