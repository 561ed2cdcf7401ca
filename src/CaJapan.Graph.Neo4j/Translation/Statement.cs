using System.Collections.Immutable;
using System.Text.Json;
using CaJapan.Graph.Neo4j.Answers;
using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Translation;

/// <summary>A statement, its parameters, and how the one value that it returns is read.</summary>
internal sealed record Statement(string Text, ImmutableArray<StatementParameter> Parameters, CellReader Reader)
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
