using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Predicates;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.NodeSets;

/// <summary>A <see cref="Querying.NodeSet"/> bound to a snapshot. Scope is the node in scope, negative for none.</summary>
internal abstract class NodeSetEvaluator
{
    /// <summary>The type of all its nodes; null where they may have several.</summary>
    public abstract NodeType? Type { get; }

    /// <summary>Whether its nodes come in an order of their own; otherwise they come by ascending number, which within a type is that of ids.</summary>
    public virtual bool HasOwnOrder => false;

    /// <summary>Whether it has one node at most; then <see cref="Single"/> tells which.</summary>
    public virtual bool IsSingle => false;

    /// <summary>Whether <see cref="Length"/> and <see cref="Has"/> tell of the set without going through it.</summary>
    public virtual bool IsIndexed => false;

    /// <summary>About how many nodes an indexed set has.</summary>
    public virtual int Length(Run run, int scope) => throw new InvalidOperationException("The set is not indexed.");

    /// <summary>Whether a node is in an indexed set.</summary>
    public virtual bool Has(Run run, int scope, int node) => throw new InvalidOperationException("The set is not indexed.");

    /// <summary>Appends the nodes, each once.</summary>
    public abstract void Fill(Run run, int scope, NodeBuffer into);

    /// <summary>The one node of a set that is single; negative for none.</summary>
    public virtual int Single(Run run, int scope) => throw new InvalidOperationException("The set may have several nodes.");

    public virtual int Count(Run run, int scope)
    {
        var nodes = run.Rent();
        Fill(run, scope, nodes);
        var count = nodes.Count;
        run.Return(nodes);
        return count;
    }

    /// <summary>Whether the predicate holds of one of the nodes.</summary>
    public virtual bool Any(Run run, int scope, PredicateEvaluator predicate)
    {
        var nodes = run.Rent();
        Fill(run, scope, nodes);
        var any = false;
        for (var i = 0; !any && i < nodes.Count; i++)
        {
            any = predicate.Holds(run, nodes[i]);
        }

        run.Return(nodes);
        return any;
    }

    /// <summary>About how many nodes in all, whatever the scope, may have in this set a node out of <paramref name="targets"/>; infinite where there is no way back.</summary>
    public virtual double EstimateBack(double targets) => double.PositiveInfinity;

    /// <summary>Appends the nodes that may have in this set one of <paramref name="targets"/>, some perhaps several times.</summary>
    public virtual void FillBack(Run run, NodeBuffer targets, NodeBuffer into) => throw new InvalidOperationException("The set has no way back.");
}
