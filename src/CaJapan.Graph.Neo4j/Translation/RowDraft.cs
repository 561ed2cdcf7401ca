using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>A row while its cells are translated: the subqueries that its list refers to, each made a variable before.</summary>
internal sealed class RowDraft
{
    private readonly List<Projection> _lifted = [];

    /// <summary>The clause that makes the variables; none where there are none.</summary>
    public IEnumerable<Clause> Clauses => _lifted.Count == 0 ? [] : [new Clause.With([.. _lifted]) { All = true }];

    /// <summary>A variable that has the value of a subquery.</summary>
    public Variable Lift(Expression.Subquery subquery, string hint)
    {
        var variable = new Variable(hint);
        _lifted.Add(new(subquery, variable));
        return variable;
    }
}
