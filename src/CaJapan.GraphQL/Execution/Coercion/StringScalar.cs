using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Text. Numbers and Booleans are given out as text, but not taken for it.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String"/>
internal sealed class StringScalar : BuiltInScalar
{
    public override bool TryCoerceValue(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        value is StringInput
            ? Succeed(value, out coerced, out message)
            : Fail("String cannot represent a non string value", value, out coerced, out message);

    public override Input? CoerceLiteral(ValueNode literal) => literal is StringValueNode text ? new StringInput(text.Value) : null;

    public override bool TryCoerceResult(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) => value switch
    {
        StringInput => Succeed(value, out coerced, out message),
        BooleanInput or IntInput => Succeed(new StringInput(value.ToString()), out coerced, out message),
        FloatInput number => Succeed(new StringInput(EcmaScriptNumber.Format(number.Value)), out coerced, out message),
        _ => Fail("String cannot represent value", value, out coerced, out message),
    };
}
