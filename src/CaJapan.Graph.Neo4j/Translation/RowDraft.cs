using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>A row while its cells are translated: what its list refers to, each made a variable before.</summary>
/// <param name="gone">The steps that the clauses before have gone.</param>
internal sealed class RowDraft(GoneSteps gone)
{
    private readonly List<Clause> _steps = [];
    private readonly List<Projection> _shared = [];
    private readonly List<Projection> _lifted = [];

    public RowDraft()
        : this(new GoneSteps())
    {
    }

    /// <summary>The clauses that make the variables; none where there are none.</summary>
    public IEnumerable<Clause> Clauses => [.. _steps, .. new[] { _shared, _lifted }.Where(made => made.Count > 0).Select(made => new Clause.With([.. made]) { All = true })];

    /// <summary>The node that a step reaches which leads to one at most; null where there is none.</summary>
    public Variable Go(Variable from, Step step) => gone.Go(from, step, _steps);

    /// <summary>A variable that has the value of a subquery.</summary>
    public Variable Lift(Expression.Subquery subquery, string hint) => Add(_lifted, subquery, hint);

    /// <summary>A variable that has the value of a subquery, for other subqueries of the row to begin from.</summary>
    public Variable Share(Expression.Subquery subquery, string hint) => Add(_shared, subquery, hint);

    private static Variable Add(List<Projection> made, Expression.Subquery subquery, string hint)
    {
        var variable = new Variable(hint);
        made.Add(new(subquery, variable));
        return variable;
    }
}
