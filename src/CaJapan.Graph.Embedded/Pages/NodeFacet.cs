using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.NodeSets;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Pages;

/// <summary>Counts by the nodes that steps reach.</summary>
internal sealed class NodeFacet(string symbol, NodeSetEvaluator reach) : FacetEvaluator(symbol)
{
    public override Cell Value(Run run, int value) => run.Snapshot.Texts[run.Snapshot.Nodes.Id(value)];

    public override Cell Label(Run run, int value)
    {
        var type = run.Snapshot.Nodes.Type(value);
        var name = type.TryGetProperty("name", out var property) ? run.Snapshot.Values(type, property.Ordinal)[value] : PropertyValues.Missing;
        return name == PropertyValues.Missing ? Value(run, value) : run.Snapshot.Texts[name];
    }

    protected override void FillValues(Run run, int node, NodeBuffer into) => reach.Fill(run, node, into);

    protected override long Rank(Run run, int value) => run.Snapshot.Nodes.Id(value);
}
