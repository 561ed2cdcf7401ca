using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaJapan.Graph.Server.Answers;

/// <summary>A GraphQL response as text.</summary>
internal static class AnswerText
{
    // The text goes to a terminal or a file, not into HTML, so letters stay letters.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The response in a format.</summary>
    /// <param name="notice">Told what a table or CSV does not show.</param>
    public static string Of(JsonElement response, AnswerFormat format, TextWriter notice)
    {
        if (format == AnswerFormat.Json)
        {
            return Json(response);
        }

        if (!response.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return string.Empty;
        }

        var rows = AnswerRows.Of(data);
        if (rows.ListsLeftOut.Length > 0)
        {
            notice.WriteLine($"Lists not shown: {string.Join(", ", rows.ListsLeftOut)}. --format json shows everything.");
        }

        return format switch
        {
            AnswerFormat.Table => TableText.Of(rows),
            AnswerFormat.Csv => CsvText.Of(rows),
            _ => throw new UnreachableException(),
        };
    }

    private static string Json(JsonElement response)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            response.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + '\n';
    }
}
