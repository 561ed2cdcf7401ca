using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>True or false. A number is given out as true unless it is 0, but not taken for either.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Boolean"/>
internal sealed class BooleanScalar : BuiltInScalar
{
    private const string NotABoolean = "Boolean cannot represent a non boolean value";

    public override bool TryCoerceValue(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        value is BooleanInput ? Succeed(value, out coerced, out message) : Fail(NotABoolean, value, out coerced, out message);

    public override Input? CoerceLiteral(ValueNode literal) => literal is BooleanValueNode boolean ? new BooleanInput(boolean.Value) : null;

    public override bool TryCoerceResult(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) => value switch
    {
        BooleanInput => Succeed(value, out coerced, out message),
        IntInput or FloatInput => Succeed(new BooleanInput(AsNumber(value) != 0), out coerced, out message),
        _ => Fail(NotABoolean, value, out coerced, out message),
    };
}
