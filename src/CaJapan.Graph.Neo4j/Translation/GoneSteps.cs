using CaJapan.Graph.Neo4j.Cypher;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>The steps to one node at most that clauses have gone, so that filter, order and cells go each of them once. The nodes they reached are in scope.</summary>
internal sealed class GoneSteps
{
    private readonly Dictionary<(Variable From, Step Step), Variable> _reached = [];

    /// <summary>The nodes reached.</summary>
    public IEnumerable<Variable> Reached => _reached.Values;

    /// <summary>The node that a step reaches.</summary>
    /// <param name="optional">Whether a row goes on without one: with null.</param>
    public Variable Go(Variable from, Step step, ICollection<Clause> clauses, bool optional = true)
    {
        if (!_reached.TryGetValue((from, step), out var node))
        {
            node = new Variable(Make.Hint(step.Reached));
            clauses.Add(new Clause.Match(Make.Hop(from, step, node), Optional: optional));
            _reached.Add((from, step), node);
        }

        return node;
    }
}
