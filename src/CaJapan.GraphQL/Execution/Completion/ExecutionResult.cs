using System.Collections.Immutable;

namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>How an execution ended; the response itself is in the output.</summary>
/// <param name="Errors">The errors that stand in the response, in the order in which they were met.</param>
/// <param name="HasData">False where an error has made the whole data null.</param>
public readonly record struct ExecutionResult(ImmutableArray<GraphQLError> Errors, bool HasData);
