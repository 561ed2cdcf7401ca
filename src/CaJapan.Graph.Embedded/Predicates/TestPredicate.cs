using CaJapan.Graph.Embedded.Evaluation;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>A predicate with an operand that is a parameter.</summary>
/// <param name="slot">Its place among those of the query.</param>
internal abstract class TestPredicate(int slot) : PredicateEvaluator
{
    public int Slot { get; } = slot;

    /// <summary>The test that its parameter makes.</summary>
    public abstract CodeTest Prepare(Run run);
}
