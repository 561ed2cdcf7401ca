using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>What every one of several nodes reaches.</summary>
/// <param name="reach">What the node in scope reaches.</param>
internal sealed class SharedNodes(Parameter ids, NodeType type, NodeSetEvaluator reach) : NodeSetEvaluator
{
    public override NodeType? Type => reach.Type;

    public override void Fill(Run run, int scope, NodeBuffer into)
    {
        var shared = run.Rent();
        var reached = run.Rent();
        var first = true;
        foreach (var id in run.Texts(ids))
        {
            reached.Clear();
            if (run.Snapshot.Find(id, [type]) is >= 0 and var node)
            {
                reach.Fill(run, node, reached);
            }

            if (first)
            {
                shared.AddRange(reached.Items);
            }
            else
            {
                Intersect(shared, reached.Items);
            }

            first = false;
        }

        into.AddRange(shared.Items);
        run.Return(reached);
        run.Return(shared);
    }

    /// <summary>Leaves in <paramref name="nodes"/> those that are in <paramref name="others"/> too; both ascend.</summary>
    internal static void Intersect(NodeBuffer nodes, ReadOnlySpan<int> others)
    {
        var (kept, place) = (0, 0);
        for (var i = 0; i < nodes.Count; i++)
        {
            while (place < others.Length && others[place] < nodes[i])
            {
                place++;
            }

            if (place < others.Length && others[place] == nodes[i])
            {
                nodes[kept++] = nodes[i];
            }
        }

        nodes.Truncate(kept);
    }
}
