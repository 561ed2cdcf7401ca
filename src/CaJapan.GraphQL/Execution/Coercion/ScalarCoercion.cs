using System.Diagnostics.CodeAnalysis;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Turns an external value, never null, into a value of a custom scalar, or says why it is none.</summary>
/// <param name="external">The value from JSON or from a literal; an enum literal is an <see cref="EnumInput"/>.</param>
/// <param name="coerced">The value that arguments get to see.</param>
/// <param name="message">A sentence that stands after <c>Expected type "Name".</c></param>
public delegate bool ScalarCoercion(Input external, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message);
