using CaJapan.Graph.Embedded.Evaluation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Columns;

/// <summary>A value from the parameters.</summary>
internal sealed class ValueColumn(Parameter parameter) : ColumnEvaluator
{
    public override Cell Evaluate(Run run, int node) => run[parameter] switch
    {
        null => default,
        string text => run.Result.Text(text),
        int integer => Cell.Integer(integer),
        bool flag => Cell.Boolean(flag),
        var other => throw new InvalidOperationException($"A value cannot be a {other.GetType()}."),
    };
}
