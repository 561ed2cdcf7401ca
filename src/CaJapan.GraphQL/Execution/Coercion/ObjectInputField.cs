namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>One field of an input object, with its value.</summary>
public readonly record struct ObjectInputField(string Name, Input Value);
