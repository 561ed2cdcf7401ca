using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>The node that has or had an id.</summary>
internal sealed class NodeById(Parameter id, NodeType[] types) : SingleNode
{
    public override NodeType? Type => types.Length == 1 ? types[0] : null;

    public override int Single(Run run, int scope)
    {
        run.Touch();
        return run[id] is string text ? run.Snapshot.Find(text, types) : -1;
    }
}
