namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>True or false.</summary>
public sealed record BooleanInput(bool Value) : Input;
