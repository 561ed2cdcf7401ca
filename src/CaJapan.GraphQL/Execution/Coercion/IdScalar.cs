using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Execution.Json;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Identifiers: text, for which an integer may stand.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-ID"/>
internal sealed class IdScalar : BuiltInScalar
{
    public override bool TryCoerceValue(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) => value switch
    {
        StringInput => Succeed(value, out coerced, out message),
        IntInput => Succeed(new StringInput(value.ToString()), out coerced, out message),
        FloatInput number when double.IsInteger(number.Value) => Succeed(new StringInput(EcmaScriptNumber.Format(number.Value)), out coerced, out message),
        _ => Fail("ID cannot represent value", value, out coerced, out message),
    };

    public override Input? CoerceLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => new StringInput(text.Value),
        IntValueNode number => new StringInput(number.Value),
        _ => null,
    };

    public override bool TryCoerceResult(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        TryCoerceValue(value, out coerced, out message);
}
