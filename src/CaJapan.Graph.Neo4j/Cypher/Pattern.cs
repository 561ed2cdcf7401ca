using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>A pattern to match.</summary>
/// <seealso href="https://neo4j.com/docs/cypher-manual/5/patterns/"/>
internal abstract record Pattern
{
    private protected Pattern()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => CypherWriter.Write(this);

    /// <summary><c>(n:Node&amp;Meeting {id: $p0})</c>.</summary>
    /// <param name="Variable">Null where nothing refers to it.</param>
    /// <param name="Labels">All that it must have; within each, one of several.</param>
    public sealed record Node(Variable? Variable, ImmutableArray<ImmutableArray<string>> Labels, params ImmutableArray<PatternProperty> Properties) : Pattern;

    /// <summary><c>(a)-[r:R]->(b)</c>.</summary>
    /// <param name="Types">One of them.</param>
    public sealed record Hop(Node From, Variable? Relationship, ImmutableArray<string> Types, HopDirection Direction, Node To) : Pattern;

    /// <summary><c>p = ALL SHORTEST (a)((x)-[r:R]-(y) WHERE …){1,4}(b)</c>. Its bound takes no parameter.</summary>
    public sealed record AllShortest(Variable Path, Node From, Hop Step, Expression Where, int MaxLength, Node To) : Pattern;
}
