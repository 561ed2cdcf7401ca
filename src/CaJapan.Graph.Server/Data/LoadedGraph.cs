using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Server.Data;

/// <summary>A graph that is ready to be asked, within limits.</summary>
internal sealed record LoadedGraph(KnownDataset Dataset, IGraphStore Store, GraphService Service, ServiceLimits Limits) : IDisposable
{
    public void Dispose()
    {
        Dataset.Dispose();
        (Store as IDisposable)?.Dispose();
    }
}
