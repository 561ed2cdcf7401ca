using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The result coercion of leaf types: from what a field resolved to, to what the response says.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Value-Completion"/>
public static class ResultCoercion
{
    /// <summary>Coerces a value that is not null. A custom scalar gives out any value as it is.</summary>
    public static bool TryCoerce(Input value, NamedType leaf, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message)
    {
        if (BuiltInScalar.Find(leaf) is { } scalar)
        {
            return scalar.TryCoerceResult(value, out coerced, out message);
        }

        (coerced, message) = (value, null);
        if (leaf is not EnumType enumType)
        {
            return true;
        }

        coerced = value switch
        {
            StringInput name when enumType.FindValue(name.Value) is not null => new EnumInput(name.Value),
            EnumInput name when enumType.FindValue(name.Name) is not null => name,
            _ => null,
        };
        message = coerced is null ? $"Enum \"{enumType.Name}\" cannot represent value: {ExternalValue.Inspect(value)}" : null;
        return coerced is not null;
    }
}
