using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>The nodes of a type that have or had certain ids, as given, each once.</summary>
internal sealed class NodesByIds(Parameter ids, NodeType type) : NodeSetEvaluator
{
    public override NodeType? Type => type;

    public override bool HasOwnOrder => true;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        var seen = new HashSet<int>();
        foreach (var id in run.Texts(ids))
        {
            run.Touch();
            if (run.Snapshot.Find(id, [type]) is >= 0 and var node && seen.Add(node))
            {
                into.Add(node);
            }
        }
    }
}
