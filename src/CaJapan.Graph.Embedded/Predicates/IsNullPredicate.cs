using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>A property has no value.</summary>
internal sealed class IsNullPredicate(PropertyValues values) : PredicateEvaluator
{
    public override bool Holds(Run run, int node) => values[node] == PropertyValues.Missing;
}
