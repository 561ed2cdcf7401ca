using System.Collections.Immutable;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The input coercion of all types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
public sealed class InputCoercion(ScalarCoercions scalars)
{
    /// <summary>Coerces an external value.</summary>
    /// <returns>The coerced value, or null with every reason why there is none.</returns>
    public Input? CoerceValue(Input value, GraphQLType type, out ImmutableArray<InputError> errors) => CoerceValue(value, type, int.MaxValue, out errors);

    /// <summary>Coerces a literal, which the document's validation has found sound but for values that only variables or custom scalars bring in.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">The type that is expected in its place.</param>
    /// <param name="variables">Finds the coerced value of a variable, or null where the request has none; null where the literal is a constant.</param>
    /// <returns>The coerced value, or null where the literal has none.</returns>
    public Input? CoerceLiteral(ValueNode literal, GraphQLType type, Func<string, Input?>? variables = null) =>
        new LiteralCoercion(scalars, variables).Coerce(literal, type);

    /// <summary>As above, but stops at the given number of errors.</summary>
    internal Input? CoerceValue(Input value, GraphQLType type, int maxErrors, out ImmutableArray<InputError> errors)
    {
        var coercion = new ValueCoercion(scalars, maxErrors);
        var coerced = coercion.Coerce(value, type);
        errors = coercion.Errors;
        return errors.IsEmpty ? coerced : null;
    }
}
