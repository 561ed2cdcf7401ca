using System.Collections.Immutable;

namespace CaJapan.Graph.Querying;

/// <summary>What one operation asks of the graph, whole: the cells of one row. A store answers it from one snapshot, in one go.</summary>
public sealed class GraphQuery
{
    /// <summary>A query for these cells.</summary>
    /// <param name="columns">The cells of the root row, in order.</param>
    /// <param name="parameterCount">How many parameters its operands refer to.</param>
    public GraphQuery(ImmutableArray<Column> columns, int parameterCount)
    {
        Columns = columns;
        ParameterCount = parameterCount;
    }

    /// <summary>The cells of the root row; no node is in scope for them.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>How many values an execution must bring.</summary>
    public int ParameterCount { get; }

    /// <summary>How many rows a list without pages may have (<c>LIST_TOO_LONG</c>).</summary>
    /// <value>Default: <see cref="Limits.ListLength"/>.</value>
    public int ListLength { get; init; } = Limits.ListLength;

    /// <summary>The query as text: equal text, equal query.</summary>
    public override string ToString() => QueryPrinter.Print(this);
}
