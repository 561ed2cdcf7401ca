namespace CaJapan.GraphQL.Http;

/// <summary>Why an HTTP request is refused before its document is looked at, or because of the way it was sent.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">What to tell the client.</param>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes"/>
public sealed record RequestFault(int Status, string Message)
{
    /// <summary>The content of the <c>Allow</c> header, which a status of 405 has to come with; null with other codes.</summary>
    public string? Allow { get; init; }

    /// <summary>No response media type of ours is among those that the client accepts.</summary>
    public static RequestFault NotAcceptable { get; } = new(406, "Accept must allow application/graphql-response+json or application/json.");

    /// <summary>The method is neither GET nor POST.</summary>
    public static RequestFault MethodNotAllowed { get; } = new(405, "GraphQL is served over GET and POST only.") { Allow = "GET, POST" };

    /// <summary>GET is a safe method, so it executes queries alone.</summary>
    public static RequestFault OperationNotAllowedOverGet { get; } = new(405, "Only a query can be executed over GET; use POST.") { Allow = "POST" };

    /// <summary>There is no document to execute.</summary>
    public static RequestFault MissingQuery { get; } = new(400, "The request has no \"query\".");

    /// <summary>The body is an array of requests.</summary>
    public static RequestFault Batch { get; } = new(400, "Requests are taken one at a time, not as an array. Send several over one connection, or ask for several fields in one document.");

    internal static RequestFault NotJson(string what) => new(400, $"{what} is not valid JSON.");

    internal static RequestFault WrongType(string parameter, string expected) => new(400, $"\"{parameter}\" must be {expected}.");

    internal static RequestFault UnsupportedMediaType(string message) => new(415, message);
}
