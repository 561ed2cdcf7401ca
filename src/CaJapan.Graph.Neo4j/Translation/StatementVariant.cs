using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>
/// What of the parameters' values a statement's text depends on: whether some are null (a test of that inside the statement would keep Neo4j from using an index), and a few bounds that Cypher takes as
/// literals only. All else stays a parameter, so that Neo4j reuses its plan.
/// </summary>
internal sealed class StatementVariant(object?[] values)
{
    private readonly SortedDictionary<int, bool> _asked = [];

    /// <summary>Whether a parameter has a value.</summary>
    public bool Has(Parameter parameter)
    {
        _asked.TryAdd(parameter.Index, false);
        return values[parameter.Index] is not null;
    }

    /// <summary>The value of a bound.</summary>
    public int Literal(Parameter parameter)
    {
        _asked[parameter.Index] = true;
        return (int)values[parameter.Index]!;
    }

    /// <summary>What the text depends on, once translation has asked for all of it.</summary>
    public StatementDependence ToDependence() => new([.. _asked.Select(a => (a.Key, a.Value))]);
}
