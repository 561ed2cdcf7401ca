using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Coercion;

/// <summary>The coercion of enums, whose values are known by their names alone.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion"/>
internal static class EnumCoercion
{
    public static bool TryCoerceValue(Input value, EnumType type, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message)
    {
        coerced = null;
        if (value is not StringInput given)
        {
            var shown = ExternalValue.Inspect(value);
            message = $"Enum \"{type.Name}\" cannot represent non-string value: {shown}.{Suggest(shown, type)}";
            return false;
        }

        coerced = type.FindValue(given.Value) is null ? null : new EnumInput(given.Value);
        message = coerced is null ? $"Value \"{given.Value}\" does not exist in \"{type.Name}\" enum.{Suggest(given.Value, type)}" : null;
        return coerced is not null;
    }

    private static string Suggest(string given, EnumType type) =>
        DidYouMean.Sentence(SuggestionList.For(given, type.Values.Select(value => value.Name)), "the enum value");
}
