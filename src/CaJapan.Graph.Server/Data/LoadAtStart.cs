using CaJapan.Graph.Folding;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Server.Data;

/// <summary>Loads a graph into a database while the server runs already: as long as the database is not there, again and again.</summary>
internal static class LoadAtStart
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>Loads until it is done, or cannot be.</summary>
    /// <param name="tell">Where what came of it is told, a line each.</param>
    public static async Task RunAsync(Neo4jOptions database, PropertyGraph graph, Action<string> tell, CancellationToken cancellationToken)
    {
        using var loader = new Neo4jLoader(database, TimeProvider.System);
        string? told = null;
        while (true)
        {
            try
            {
                var result = await loader.LoadAsync(graph, new LoadOptions(), progress: null, cancellationToken);
                tell($"{KnownDataset.Named.NameOf(graph.Identity)} {(result.IsNeeded ? "loaded" : "is in the database already")}");
                return;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (GraphStoreException exception)
            {
                // The same trouble is told once.
                if (exception.Code != told)
                {
                    tell($"{told = exception.Code} {exception.Message}");
                }

                if (exception.Code is not (StoreErrorCodes.Unavailable or StoreErrorCodes.Timeout or StoreErrorCodes.OutOfMemory or StoreErrorCodes.Busy or StoreErrorCodes.Failed))
                {
                    return;
                }
            }

            // Servers that start together and keep overtaking one another would otherwise do so in step.
            await Task.Delay(Pause * (1 + (2 * Random.Shared.NextDouble())), CancellationToken.None).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
