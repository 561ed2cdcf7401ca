using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>Clauses, or several runs of them between <c>UNION ALL</c>.</summary>
internal sealed record Query(params ImmutableArray<ImmutableArray<Clause>> Parts)
{
    /// <inheritdoc/>
    public override string ToString() => CypherWriter.Write(this);
}
