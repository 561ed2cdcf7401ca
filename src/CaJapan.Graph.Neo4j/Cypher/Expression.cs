using System.Collections.Immutable;

namespace CaJapan.Graph.Neo4j.Cypher;

/// <summary>An expression of Cypher.</summary>
/// <seealso href="https://neo4j.com/docs/cypher-manual/5/expressions/"/>
internal abstract record Expression
{
    private protected Expression()
    {
    }

    /// <inheritdoc/>
    public sealed override string ToString() => CypherWriter.Write(this);

    /// <summary><c>$p0</c>.</summary>
    public sealed record Parameter(StatementParameter Value) : Expression;

    /// <summary><c>42</c>.</summary>
    public sealed record Number(long Value) : Expression;

    /// <summary><c>'text'</c>; only for what the translation itself says, never for what a request brings.</summary>
    public sealed record Text(string Value) : Expression;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Truth(bool Value) : Expression;

    /// <summary><c>null</c>.</summary>
    public sealed record Null : Expression;

    /// <summary><c>m.name</c>.</summary>
    public sealed record Property(Expression Of, string Name) : Expression;

    /// <summary><c>a = b</c>.</summary>
    public sealed record Binary(Expression Left, Operator Operator, Expression Right) : Expression;

    /// <summary><c>NOT a</c>.</summary>
    public sealed record Not(Expression Operand) : Expression;

    /// <summary><c>-a</c>.</summary>
    public sealed record Negative(Expression Operand) : Expression;

    /// <summary><c>a IS NULL</c>.</summary>
    public sealed record IsNull(Expression Operand) : Expression;

    /// <summary><c>n:Meeting|Series</c>.</summary>
    public sealed record HasLabel(Expression Node, ImmutableArray<string> OneOf) : Expression;

    /// <summary><c>size(a)</c>.</summary>
    public sealed record Call(string Function, params ImmutableArray<Expression> Arguments) : Expression
    {
        /// <summary><c>count(DISTINCT a)</c>.</summary>
        public bool Distinct { get; init; }
    }

    /// <summary><c>[a, b]</c>.</summary>
    public sealed record List(params ImmutableArray<Expression> Items) : Expression;

    /// <summary><c>a[0]</c>.</summary>
    public sealed record Item(Expression Of, Expression Index) : Expression;

    /// <summary><c>a[..n]</c>.</summary>
    public sealed record First(Expression Of, Expression Count) : Expression;

    /// <summary><c>CASE WHEN a THEN b ELSE c END</c>.</summary>
    public sealed record Case(ImmutableArray<CaseBranch> Branches, Expression Else) : Expression;

    /// <summary><c>any(x IN a WHERE b)</c>.</summary>
    public sealed record Any(Variable Variable, Expression Of, Expression Predicate) : Expression;

    /// <summary><c>[x IN a | b]</c>.</summary>
    public sealed record Each(Variable Variable, Expression Of, Expression Value) : Expression;

    /// <summary><c>COLLECT { … }</c>, <c>COUNT { … }</c> or <c>EXISTS { … }</c>.</summary>
    public sealed record Subquery(SubqueryKind Kind, Query Query) : Expression;
}
