using System.Collections.Immutable;
using CaJapan.GraphQL;

namespace CaJapan.Graph.Api.Planning;

/// <summary>A plan, or everything about the operation's arguments that keeps it from having one.</summary>
internal sealed record PlanResult(PlannedOperation? Plan, ImmutableArray<GraphQLError> Errors);
