using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>All nodes of a type.</summary>
internal sealed class AllNodes(NodeDirectory nodes, NodeType type) : NodeSetEvaluator
{
    public override NodeType Type => type;

    public int First => nodes.Start(type);

    public int End => nodes.End(type);

    public override bool IsIndexed => true;

    public override int Length(Run run, int scope) => End - First;

    public override bool Has(Run run, int scope, int node) => node >= First && node < End;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        run.Touch(End - First);
        into.AddSequence(First, End);
    }

    public override int Count(Run run, int scope) => Length(run, scope);

    public override bool Any(Run run, int scope, PredicateEvaluator predicate)
    {
        for (var node = First; node < End; node++)
        {
            run.Touch();
            if (predicate.Holds(run, node))
            {
                return true;
            }
        }

        return false;
    }
}
