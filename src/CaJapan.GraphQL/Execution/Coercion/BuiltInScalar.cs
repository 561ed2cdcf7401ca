using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Language.Ast;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The coercion of one of the five scalars that every schema has, in all three directions.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars"/>
internal abstract class BuiltInScalar
{
    private static readonly FrozenDictionary<string, BuiltInScalar> ByName = new Dictionary<string, BuiltInScalar>(StringComparer.Ordinal)
    {
        ["Int"] = new IntScalar(),
        ["Float"] = new FloatScalar(),
        ["String"] = new StringScalar(),
        ["Boolean"] = new BooleanScalar(),
        ["ID"] = new IdScalar(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The coercion of a built-in scalar; null for any other type.</summary>
    public static BuiltInScalar? Find(NamedType type) => ByName.GetValueOrDefault(type.Name);

    /// <summary>Coerces an external input value, never null.</summary>
    public abstract bool TryCoerceValue(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message);

    /// <summary>Coerces a literal that is neither null nor a variable; null where it has no value of this type.</summary>
    public abstract Input? CoerceLiteral(ValueNode literal);

    /// <summary>Coerces a value that a field has resolved to, never null.</summary>
    public abstract bool TryCoerceResult(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message);

    private protected static bool Succeed(Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message)
    {
        (coerced, message) = (value, null);
        return true;
    }

    private protected static bool Fail(string problem, Input value, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message)
    {
        (coerced, message) = (null, $"{problem}: {ExternalValue.Inspect(value)}");
        return false;
    }

    // What a number, a Boolean or a text that spells a number stands for where a number is to be given out; NaN where it stands for none.
    private protected static double AsNumber(Input value) => value switch
    {
        IntInput number => number.Value,
        FloatInput number => number.Value,
        BooleanInput boolean => boolean.Value ? 1 : 0,
        StringInput { Value: not "" } text => Json.EcmaScriptNumber.Parse(text.Value),
        _ => double.NaN,
    };
}
