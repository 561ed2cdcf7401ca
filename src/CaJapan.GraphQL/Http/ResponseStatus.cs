namespace CaJapan.GraphQL.Http;

/// <summary>The status codes and content types of responses that are GraphQL responses.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes"/>
public static class ResponseStatus
{
    /// <summary>The status of an operation that was executed, be its data whole, in part, or null.</summary>
    public const int Executed = 200;

    /// <summary>The status where a document could not be parsed or is not valid, no operation could be chosen, or variables could not be coerced.</summary>
    public static int OfRequestError(ResponseMediaType mediaType) => mediaType == ResponseMediaType.Json ? 200 : 400;

    /// <summary>The content of the <c>Content-Type</c> header.</summary>
    public static string ContentType(ResponseMediaType mediaType) => mediaType == ResponseMediaType.Json
        ? "application/json; charset=utf-8"
        : "application/graphql-response+json; charset=utf-8";
}
