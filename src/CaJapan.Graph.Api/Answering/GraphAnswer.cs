using System.Collections.Immutable;
using System.Globalization;
using CaJapan.Graph.Api.Errors;
using CaJapan.GraphQL;
using CaJapan.GraphQL.Execution;
using CaJapan.GraphQL.Execution.Completion;
using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.Graph.Api.Answering;

/// <summary>How a request was answered; the response itself is in the output.</summary>
/// <param name="Kind">How far it came.</param>
/// <param name="Errors">The errors that stand in the response.</param>
/// <param name="Cause">For the log, where the request failed; the response has nothing of it but the message of a <see cref="Querying.GraphStoreException"/>.</param>
public sealed record GraphAnswer(AnswerKind Kind, ImmutableArray<GraphQLError> Errors, Exception? Cause = null)
{
    /// <summary>The operation that was asked for; null where the request was refused before it was found.</summary>
    public PreparedOperation? Operation { get; init; }

    /// <summary>What the request came to; null where that was not asked for, or nothing was executed.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Answers a request that took too long and was cancelled for it: its response is appended to the output.</summary>
    public static GraphAnswer OutOfTime(ServiceLimits limits, JsonOutput output)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The operation was stopped after {limits.OperationTime.TotalSeconds:0.###} seconds, the longest that one may take. Ask for fewer levels, smaller pages or a narrower filter.");
        GraphQLError error = ErrorCatalog.Error(ErrorCatalog.OperationTimeout.Code, message);
        ResponseWriter.WriteRequestErrors(output, [error], []);
        return new GraphAnswer(AnswerKind.Refused, [error]);
    }
}
