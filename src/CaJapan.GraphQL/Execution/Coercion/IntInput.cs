namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>An integer: of 32 bits where the type is <c>Int</c>, of 64 where a custom scalar takes any value.</summary>
public sealed record IntInput(long Value) : Input;
