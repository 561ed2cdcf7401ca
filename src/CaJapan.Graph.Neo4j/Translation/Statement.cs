using System.Collections.Immutable;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>A statement, its parameters, and how the one value that it returns is read.</summary>
internal sealed record Statement(string Text, ImmutableArray<StatementParameter> Parameters, CellReader Reader)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
