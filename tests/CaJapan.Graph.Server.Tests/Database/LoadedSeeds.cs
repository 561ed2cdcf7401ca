using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
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
        using var loader = new Neo4jLoader(database, TimeProvider.System);
        await loader.LoadAsync(Folded(DatasetScope.Seeds), new LoadOptions { RetireAfter = TimeSpan.Zero }, progress: null, CancellationToken.None);
    }

    /// <summary>The graph that a load writes.</summary>
    public static PropertyGraph Folded(DatasetScope scope)
    {
        using var error = new StringWriter();
        return GraphLoader.Folded(Repository.Path("seeds"), scope, error).ShouldNotBeNull(error.ToString());
    }
}
