namespace CaJapan.GraphQL.Http;

/// <summary>The media types that a response can have.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types"/>
public enum ResponseMediaType
{
    /// <summary><c>application/json</c>: a client that knows no other may take any status but 200 for the answer of an intermediary.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status code tells as much as the body does.</summary>
    GraphQLResponse,
}
