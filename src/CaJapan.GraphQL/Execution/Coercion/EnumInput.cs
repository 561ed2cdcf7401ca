namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The name of an enum value.</summary>
public sealed record EnumInput(string Name) : Input;
