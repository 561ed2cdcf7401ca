using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>A reading clause of Cypher.</summary>
/// <seealso href="https://neo4j.com/docs/cypher-manual/5/clauses/"/>
internal abstract record Clause
{
    private protected Clause()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => CypherWriter.Write(this);

    /// <summary><c>MATCH (a)-[:R]->(b) USING INDEX a:L(x, y) WHERE …</c>.</summary>
    public sealed record Match(Pattern Pattern, Expression? Where = null, bool Optional = false) : Clause
    {
        /// <summary>The index to read; null to let the database choose.</summary>
        public IndexHint? Using { get; init; }
    }

    /// <summary><c>UNWIND a AS x</c>.</summary>
    public sealed record Unwind(Expression List, Variable As) : Clause;

    /// <summary><c>WITH DISTINCT a, b AS c ORDER BY … LIMIT … WHERE …</c>.</summary>
    public sealed record With(ImmutableArray<Projection> Items) : Clause
    {
        /// <summary>Whether what is in scope stays so: <c>WITH *, …</c>.</summary>
        public bool All { get; init; }

        public bool Distinct { get; init; }

        public ImmutableArray<SortItem> Order { get; init; } = [];

        public Expression? Limit { get; init; }

        public Expression? Where { get; init; }
    }

    /// <summary><c>RETURN DISTINCT a ORDER BY … LIMIT …</c>.</summary>
    public sealed record Return(ImmutableArray<Projection> Items) : Clause
    {
        public bool Distinct { get; init; }

        public ImmutableArray<SortItem> Order { get; init; } = [];

        public Expression? Limit { get; init; }
    }

    /// <summary><c>CALL (a, b) { … }</c>.</summary>
    public sealed record Call(ImmutableArray<Variable> Imports, Query Query) : Clause;
}
