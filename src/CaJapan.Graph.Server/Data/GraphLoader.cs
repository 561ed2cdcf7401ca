using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Facts;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Names;
using CaJapan.Graph.Neo4j;
using CaJapan.Graph.Seeds;
using CaJapan.Graph.Server.Configuration;

namespace CaJapan.Graph.Server.Data;

/// <summary>Makes a graph that can be asked: of seeds, which it loads, folds and puts into a store, or of a database.</summary>
internal static class GraphLoader
{
    /// <summary>The graph of the store that is set.</summary>
    /// <returns>Null where it is that of seeds which have mistakes.</returns>
    public static LoadedGraph? Open(StoreSettings settings, string? seeds, DatasetScope scope, ServiceLimits limits, TextWriter error) =>
        settings.Neo4j is { } database ? Of(database, limits) : Load(seeds, scope, limits, error);

    /// <summary>The graph of the seeds in a folder.</summary>
    /// <param name="seeds">The folder; null for the snapshot beside the program, or where there is none, the nearest folder of seeds.</param>
    /// <param name="scope">How much of them.</param>
    /// <param name="limits">How much a request may ask of it.</param>
    /// <param name="error">Where the seeds' mistakes are told.</param>
    /// <returns>Null where the seeds have mistakes.</returns>
    public static LoadedGraph? Load(string? seeds, DatasetScope scope, ServiceLimits limits, TextWriter error)
    {
        var compiled = Path.Combine(AppContext.BaseDirectory, SnapshotName(scope));
        if ((seeds is null && File.Exists(compiled) ? Read(compiled) : Fold(seeds, scope, error)) is not { } snapshot)
        {
            return null;
        }

        var store = new EmbeddedStore(snapshot);
        return new LoadedGraph(KnownDataset.Of(store, snapshot.Identity), store, new GraphService(store, new StoreNames(store), limits), limits);
    }

    /// <summary>The graph in a database. Nothing is asked of it yet, so it need not be there.</summary>
    public static LoadedGraph Of(Neo4jOptions database, ServiceLimits limits)
    {
        var store = new Neo4jStore(database with { QueryTimeout = limits.OperationTime }, TimeProvider.System);
        var dataset = KnownDataset.Asked(store, TimeProvider.System);
        return new LoadedGraph(dataset, store, new GraphService(store, new StoreNames(store, dataset.IdentifyAsync), limits), limits);
    }

    /// <summary>The snapshot of the seeds in a folder; null where they have mistakes.</summary>
    public static Snapshot? Fold(string? seeds, DatasetScope scope, TextWriter error) => Folded(seeds, scope, error) is { } graph ? Snapshot.Of(graph) : null;

    /// <summary>The graph of the seeds in a folder, for any store; null where they have mistakes.</summary>
    public static PropertyGraph? Folded(string? seeds, DatasetScope scope, TextWriter error)
    {
        var result = SeedLoader.Load(seeds ?? SeedsFolder.Nearest(AppContext.BaseDirectory));
        if (result.Dataset is { } dataset)
        {
            return GraphFold.Fold(dataset.Within(scope));
        }

        error.WriteLine(result);
        return null;
    }

    /// <summary>The snapshot that the build makes of the repository's seeds, beside the program.</summary>
    public static string SnapshotName(DatasetScope scope) => scope == DatasetScope.All ? "graph.snapshot" : "graph.seeds.snapshot";

    private static Snapshot Read(string file)
    {
        using var stream = File.OpenRead(file);
        return SnapshotFile.Read(stream);
    }
}
