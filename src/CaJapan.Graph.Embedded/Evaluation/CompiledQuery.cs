using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Evaluation;

/// <summary>A <see cref="GraphQuery"/> bound to a snapshot, ready to be run.</summary>
/// <param name="testCount">How many of its predicates have operands.</param>
internal sealed class CompiledQuery(Snapshot snapshot, ColumnEvaluator[] columns, int testCount)
{
    /// <summary>The answer for these parameter values, and how many steps it took.</summary>
    public (ResultTree Result, long Steps) Execute(object?[] parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var run = new Run(snapshot, parameters, testCount, cancellationToken);
        try
        {
            run.Result.Root = ColumnEvaluator.Row(run, -1, null, columns);
            return (run.Result, run.Steps);
        }
        catch
        {
            run.Result.Dispose();
            throw;
        }
    }
}
