using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>Whole numbers of 32 bits; 1.0 is one of them.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Int"/>
internal sealed class IntScalar : BuiltInScalar
{
    private const string NotAnInteger = "Int cannot represent non-integer value";
    private const string TooLarge = "Int cannot represent non 32-bit signed integer value";

    public override bool TryCoerceValue(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) => value switch
    {
        IntInput { Value: >= int.MinValue and <= int.MaxValue } => Succeed(value, out coerced, out message),
        IntInput or FloatInput => TryCoerceNumber(value, out coerced, out message),
        _ => Fail(NotAnInteger, value, out coerced, out message),
    };

    public override Input? CoerceLiteral(ValueNode literal) =>
        literal is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new IntInput(value)
            : null;

    public override bool TryCoerceResult(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        TryCoerceNumber(value, out coerced, out message);

    private static bool TryCoerceNumber(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message) =>
        AsNumber(value) switch
        {
            var number when !double.IsInteger(number) => Fail(NotAnInteger, value, out coerced, out message),
            >= int.MinValue and <= int.MaxValue and var number => Succeed(new IntInput((int)number), out coerced, out message),
            _ => Fail(TooLarge, value, out coerced, out message),
        };
}
