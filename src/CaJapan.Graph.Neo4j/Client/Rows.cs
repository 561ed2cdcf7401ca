using System.Text.Json;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>Reads the few rows that administration asks for.</summary>
internal static class Rows
{
    /// <summary>The rows of an answer.</summary>
    /// <exception cref="QueryApiException">The answer tells of errors.</exception>
    /// <exception cref="JsonException">It is no answer of the Query API.</exception>
    public static IReadOnlyList<JsonElement> Of(ArraySegment<byte> body)
    {
        using var answer = JsonDocument.Parse(body);
        if (answer.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The answer is no object.");
        }

        if (Refusal.In(answer.RootElement) is { } refusal)
        {
            throw refusal;
        }

        return answer.RootElement.TryGetProperty("data", out var data) && data.TryGetProperty("values", out var values)
            ? [.. values.EnumerateArray().Select(row => row.Clone())]
            : throw new JsonException("The answer has no data.");
    }
}
