using System.Collections.Immutable;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution;

namespace CaJapan.Graph.Api.Answering;

/// <summary>How a request was answered; the response itself is in the output.</summary>
/// <param name="Kind">How far it came.</param>
/// <param name="Errors">The errors that stand in the response.</param>
/// <param name="Cause">For the log, where the request failed; the response has nothing of it but the message of a <see cref="Querying.GraphStoreException"/>.</param>
public sealed record GraphAnswer(AnswerKind Kind, ImmutableArray<GraphQLError> Errors, Exception? Cause = null)
{
    /// <summary>The operation that was asked for; null where the request was refused before it was found.</summary>
    public PreparedOperation? Operation { get; init; }
}
