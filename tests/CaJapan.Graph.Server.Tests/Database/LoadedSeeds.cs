using CaJapan.Graph.Facts;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Neo4j.Loading;
using CaJapan.Graph.Server.Data;

namespace CaJapan.Graph.Server.Tests.Database;

/// <summary>The seed texts in a database.</summary>
internal static class LoadedSeeds
{
    /// <summary>Sees to it that a database holds them.</summary>
    public static async Task InAsync(Neo4jOptions database)
    {
        using var error = new StringWriter();
        using var loader = new Neo4jLoader(database, TimeProvider.System);
        var graph = GraphLoader.Folded(Repository.Path("seeds"), DatasetScope.Seeds, error).ShouldNotBeNull(error.ToString());
        await loader.LoadAsync(graph, new LoadOptions { RetireAfter = TimeSpan.Zero }, progress: null, CancellationToken.None);
    }
}
