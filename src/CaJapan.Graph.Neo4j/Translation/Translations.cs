using System.Collections.Concurrent;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>The statements of one query: one as a rule, several where the text depends on which parameters have values.</summary>
internal sealed class Translations(GraphQuery query)
{
    // Bounds that are literals have few values; where somebody tries them all, statements are made anew beyond this.
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private StatementDependence? _dependence;

    public Statement For(object?[] parameters)
    {
        if (_dependence is { } known && _statements.TryGetValue(known.KeyOf(parameters), out var statement))
        {
            return statement;
        }

        var variant = new StatementVariant(parameters);
        statement = Translator.Translate(query, variant, isBrief: true);
        var dependence = _dependence ??= variant.ToDependence();
        if (_statements.Count < Most)
        {
            _statements.TryAdd(dependence.KeyOf(parameters), statement);
        }

        return statement;
    }
}
