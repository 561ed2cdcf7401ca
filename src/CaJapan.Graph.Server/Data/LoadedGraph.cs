using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Server.Data;

/// <summary>A data set that is ready to answer, within limits.</summary>
internal sealed record LoadedGraph(DatasetIdentity Identity, IGraphStore Store, GraphService Service, ServiceLimits Limits)
{
    /// <summary>The data set as answers name it: its version and the beginning of its hash, <c>0.1.0+22309e275327</c>.</summary>
    public string DatasetName => NameOf(Identity.Version, Identity.Hash);

    public static string NameOf(string version, string hash) => $"{version}+{hash[..12]}";
}
