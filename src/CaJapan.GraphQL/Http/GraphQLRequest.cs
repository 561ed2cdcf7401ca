using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.GraphQL.Http;

/// <summary>A well-formed GraphQL-over-HTTP request.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters"/>
public sealed record GraphQLRequest
{
    /// <summary>The document; null only where <see cref="DocumentId"/> or <see cref="Extensions"/> may name one that the server knows. It points into the body it was decoded from.</summary>
    public DocumentText? Query { get; init; }

    /// <summary>The name of a document that the server knows, null where none is named.</summary>
    /// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-A-Persisted-Documents"/>
    public string? DocumentId { get; init; }

    /// <summary>Which of the document's operations is meant; null where it has but one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables' values, not coerced yet.</summary>
    /// <value>Default: none.</value>
    public ObjectInput Variables { get; init; } = ObjectInput.Empty;

    /// <summary>What the client adds to the protocol, null where it adds nothing.</summary>
    public ObjectInput? Extensions { get; init; }

    /// <summary>True where it was sent by a safe method, so that no mutation may be executed.</summary>
    /// <value>Default: false.</value>
    public bool IsSafe { get; init; }
}
