using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>The cells of a row in order.</summary>
internal sealed class CellsDraft
{
    private readonly List<CellReader> _readers = [];

    /// <summary>What the statement returns: one value for each cell that has one.</summary>
    public List<Expression> Values { get; } = [];

    /// <summary>One a cell.</summary>
    public ImmutableArray<CellReader> Readers => [.. _readers];

    public void Add(CellDraft cell)
    {
        _readers.Add(cell.Reader);
        if (cell.Value is not null)
        {
            Values.Add(cell.Value);
        }
    }
}
