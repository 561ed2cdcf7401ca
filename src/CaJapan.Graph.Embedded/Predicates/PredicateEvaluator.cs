using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Ontology;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>A <see cref="Querying.Predicate"/> bound to a snapshot.</summary>
internal abstract class PredicateEvaluator
{
    public abstract bool Holds(Run run, int node);

    /// <summary>About how many nodes of a type <see cref="FillCandidates"/> gives; infinite where the predicate offers no way to find those it holds of.</summary>
    public virtual double Estimate(Run run, NodeType type) => double.PositiveInfinity;

    /// <summary>Appends at least the nodes of a type that it holds of, some perhaps several times and others among them.</summary>
    public virtual void FillCandidates(Run run, NodeType type, NodeBuffer into) => throw new InvalidOperationException("The predicate finds no nodes.");
}
