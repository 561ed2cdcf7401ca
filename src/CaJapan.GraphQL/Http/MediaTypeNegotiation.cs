namespace CaJapan.GraphQL.Http;

/// <summary>Decides on media types: what a request may be sent as, and what it is answered with.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Body"/>
public static class MediaTypeNegotiation
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The media type to answer with, null where the client accepts neither.</summary>
    /// <param name="accept">The <c>Accept</c> header, several ones joined by commas; null or blank where it was not sent, which means JSON.</param>
    /// <remarks>The higher quality wins, then the closer match, then what stands first. A wildcard alone means JSON.</remarks>
    public static ResponseMediaType? ForResponse(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept))
        {
            return ResponseMediaType.Json;
        }

        var json = Preference(accept, Json);
        var graphQLResponse = Preference(accept, GraphQLResponse);
        if (json.Quality == 0 && graphQLResponse.Quality == 0)
        {
            return null;
        }

        return graphQLResponse.CompareTo(json) > 0 ? ResponseMediaType.GraphQLResponse : ResponseMediaType.Json;
    }

    /// <summary>Why a POST body of this <c>Content-Type</c> cannot be read, null where it can: it has to be JSON in UTF-8.</summary>
    public static RequestFault? CheckRequest(string? contentType)
    {
        var header = contentType.AsSpan();
        if (!MediaRange.TryTake(ref header, out var range) || !range.Type.Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            return RequestFault.UnsupportedMediaType("Content-Type must be application/json.");
        }

        return range.IsUtf8 ? null : RequestFault.UnsupportedMediaType("The charset of the request must be utf-8.");
    }

    // The range that names a type most closely decides its quality, so "*/*, application/json;q=0" excludes JSON.
    private static (double Quality, int Specificity, int Precedence) Preference(ReadOnlySpan<char> accept, string mediaType)
    {
        var closest = (Quality: 0d, Specificity: 0, Precedence: 0);
        for (var position = 0; MediaRange.TryTake(ref accept, out var range); position++)
        {
            var specificity = range.IsUtf8 ? range.Specificity(mediaType) : 0;
            if (specificity > closest.Specificity)
            {
                closest = (range.Quality, specificity, -position);
            }
        }

        return closest;
    }
}
