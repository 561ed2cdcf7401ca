using System.Collections.Immutable;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>A list of values.</summary>
public sealed record ListInput(ImmutableArray<Input> Items) : Input;
