using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaJapan.Graph.Api.Answering;
using CaJapan.Graph.Neo4j;

namespace CaJapan.Graph.Server.Http;

/// <summary>An explanation as JSON: <c>{"store": …, "milliseconds": …, "rows": …, "bytes": …, "plan": …, "cypher": …}</c>.</summary>
internal static class ExplanationText
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="explanation">What was executed. Its Cypher is told whatever the store, as it needs no database; null is that of a request which asks nothing of the graph.</param>
    /// <param name="store">The store that answered, as the setting names it.</param>
    /// <param name="elapsed">How long it took until the answer was written.</param>
    /// <param name="bytes">Of the answer, not compressed.</param>
    public static ReadOnlyMemory<byte> Of(Explanation explanation, string store, TimeSpan elapsed, int bytes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("store", store);
            writer.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds, 3));
            writer.WriteNumber("rows", explanation.Rows);
            writer.WriteNumber("bytes", bytes);
            writer.WriteString("plan", explanation.Plan);
            writer.WriteString("cypher", explanation.Query is { } query ? CypherText.Of(query, [.. explanation.Values]) : null);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
