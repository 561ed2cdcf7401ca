using System.Collections.Immutable;
using System.Text.Json;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>A statement, its parameters, and how the one value that it returns is read.</summary>
/// <param name="Text">For people.</param>
/// <param name="Brief">The same for the database, which takes the longer for a request the longer that is, whether or not it knows the statement.</param>
/// <param name="Parameters">In the order they are met.</param>
/// <param name="Reader">Of the one value.</param>
internal sealed record Statement(string Text, string Brief, ImmutableArray<StatementParameter> Parameters, CellReader Reader)
{
    /// <summary>Writes the parameters, as members of an object.</summary>
    /// <param name="values">Those of the query.</param>
    public void WriteParameters(Utf8JsonWriter json, object?[] values)
    {
        foreach (var parameter in Parameters)
        {
            json.WritePropertyName(parameter.Name);
            parameter.Write(json, values);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
