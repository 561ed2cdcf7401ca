using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Finite numbers of double precision.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Float"/>
internal sealed class FloatScalar : BuiltInScalar
{
    private const string NotANumber = "Float cannot represent non numeric value";

    public override bool TryCoerceValue(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        value is IntInput or FloatInput ? TryCoerceResult(value, out coerced, out message) : Fail(NotANumber, value, out coerced, out message);

    public override Input? CoerceLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? new FloatInput(value)
            : null;
    }

    public override bool TryCoerceResult(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        AsNumber(value) is var number && double.IsFinite(number)
            ? Succeed(new FloatInput(number), out coerced, out message)
            : Fail(NotANumber, value, out coerced, out message);
}
