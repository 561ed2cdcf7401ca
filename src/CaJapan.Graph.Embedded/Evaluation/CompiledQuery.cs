using CaJapan.Graph.Embedded.Columns;
using CaJapan.Graph.Embedded.Storage;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Embedded.Evaluation;

/// <summary>A <see cref="GraphQuery"/> bound to a snapshot, ready to be run.</summary>
/// <param name="listLength">How many rows a list without pages may have.</param>
/// <param name="testCount">How many of its predicates have operands.</param>
/// <param name="setCount">How many of its sets are remembered.</param>
internal sealed class CompiledQuery(Snapshot snapshot, ColumnEvaluator[] columns, int listLength, int testCount, int setCount)
{
    /// <summary>The answer for these parameter values.</summary>
    public ResultTree Execute(object?[] parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var run = new Run(snapshot, parameters, listLength, testCount, setCount, cancellationToken);
        try
        {
            run.Result.Root = ColumnEvaluator.Row(run, -1, null, columns);
            run.Result.Steps = run.Steps;
            return run.Result;
        }
        catch
        {
            run.Result.Dispose();
            throw;
        }
    }
}
