namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>A string; the value of an <c>ID</c> is one as well.</summary>
public sealed record StringInput(string Value) : Input;
