using System.Net;
using System.Text.Json;

namespace CaJapan.Graph.Neo4j.Client;

/// <summary>Why a request was refused: by the errors in the body, or by the status where there are none.</summary>
internal static class Refusal
{
    /// <summary>What Neo4j before 5.19, or something else than Neo4j, answers: there is no Query API.</summary>
    public const string NoQueryApi = "Http.404";

    public static Exception Of(HttpStatusCode status, ArraySegment<byte> body)
    {
        try
        {
            using var answer = JsonDocument.Parse(body);
            if (In(answer.RootElement) is { } refusal)
            {
                return refusal;
            }
        }
        catch (JsonException)
        {
            // Proxies and other servers answer with pages; the status tells enough.
        }

        return status switch
        {
            HttpStatusCode.NotFound => new QueryApiException(NoQueryApi, "There is no Query API."),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new QueryApiException("Neo.ClientError.Security.Unauthorized", $"HTTP status {(int)status}."),
            >= HttpStatusCode.InternalServerError => new HttpRequestException($"HTTP status {(int)status}.", null, status),
            _ => new JsonException($"HTTP status {(int)status} without an error."),
        };
    }

    /// <summary>The first error that an answer tells of; null for none.</summary>
    public static QueryApiException? In(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object
        && answer.TryGetProperty("errors", out var errors)
        && errors.ValueKind == JsonValueKind.Array
        && errors.GetArrayLength() > 0
        && errors[0].TryGetProperty("code", out var code)
        && errors[0].TryGetProperty("message", out var message)
            ? new QueryApiException(code.GetString()!, message.GetString()!)
            : null;
}
