using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Embedded.Storage;

namespace CaJapan.Graph.Embedded.Predicates;

/// <summary>A comparison whose operand is known, of codes as in <see cref="PropertyValues"/>.</summary>
internal abstract class CodeTest
{
    public abstract bool Matches(int code);

    /// <summary>How many nodes <see cref="FillCandidates"/> gives; infinite where the order of the values does not help.</summary>
    public virtual double Estimate(PropertyValues values) => double.PositiveInfinity;

    /// <summary>Appends at least the nodes whose values match.</summary>
    public virtual void FillCandidates(PropertyValues values, NodeBuffer into) => throw new InvalidOperationException("The test finds no nodes.");
}
