namespace CaJapan.GraphQL.Execution.Completion;

/// <summary>A part of the schema, a list of them, a string, a truth value, or null.</summary>
internal readonly record struct IntrospectionValue(object? Value);
