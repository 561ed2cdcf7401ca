using System.Collections.Immutable;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Why an external value does not fit a type.</summary>
/// <param name="Path">The keys and indexes that lead from the whole value to the spot.</param>
/// <param name="Value">What was found there.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record InputError(ImmutableArray<PathSegment> Path, Input Value, string Message);
