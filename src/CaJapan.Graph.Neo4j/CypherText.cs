using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaJapan.Graph.Neo4j.Translation;
using CaJapan.Graph.Querying;

namespace CaJapan.Graph.Neo4j;

/// <summary>A query as Neo4j is asked it, but at length, for people to read and to paste into Neo4j Browser.</summary>
public static class CypherText
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The statement, and where it has parameters the command <c>:params</c> that sets them, after an empty line.</summary>
    /// <param name="values">One value for each parameter of the query, as for <see cref="IGraphStore.ExecuteAsync"/>.</param>
    public static string Of(GraphQuery query, object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var statement = Translator.Translate(query, new StatementVariant(values));
        if (statement.Parameters.IsEmpty)
        {
            return statement.Text;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            statement.WriteParameters(json, values);
            json.WriteEndObject();
        }

        return $"{statement.Text}\n\n:params {Encoding.UTF8.GetString(buffer.WrittenSpan)}";
    }
}
