using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Embedded;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Folding;
using CaJapan.Graph.Names;
using CaJapan.Graph.Seeds;
using CaJapan.GraphQL.Execution;

namespace CaJapan.Graph.Server.Data;

/// <summary>Makes a graph of seeds: loads them, folds them, puts them into the store.</summary>
internal static class GraphLoader
{
    /// <summary>The graph of the seeds in a folder.</summary>
    /// <param name="seeds">The folder; null for the nearest.</param>
    /// <param name="error">Where the seeds' mistakes are told.</param>
    /// <returns>Null where the seeds have mistakes.</returns>
    public static LoadedGraph? Load(string? seeds, TextWriter error)
    {
        var result = SeedLoader.Load(seeds ?? SeedsFolder.Nearest(AppContext.BaseDirectory));
        if (result.Dataset is not { } dataset)
        {
            error.WriteLine(result);
            return null;
        }

        var graph = GraphFold.Fold(dataset);
        var store = new EmbeddedStore(Snapshot.Of(graph));
        return new LoadedGraph(graph.Identity, store, new GraphService(store, NameIndex.Of(graph), new PreparationOptions()));
    }
}
