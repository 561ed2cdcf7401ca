namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>A number of double precision, always finite.</summary>
public sealed record FloatInput(double Value) : Input;
