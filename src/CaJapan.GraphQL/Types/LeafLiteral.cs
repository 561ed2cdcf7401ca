using System.Globalization;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>Tells whether a literal can be read as a value of a scalar or an enum.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion"/>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion"/>
public static class LeafLiteral
{
    /// <summary>What is wrong with the literal; null for nothing. A scalar of the schema's own takes any.</summary>
    /// <exception cref="ArgumentException">The type is not a leaf type.</exception>
    public static string? Check(NamedType type, ValueNode literal) => type switch
    {
        EnumType enumType => CheckEnum(enumType, literal),
        ScalarType { Name: "Int" } => CheckInt(literal),
        ScalarType { Name: "Float" } => literal is IntValueNode or FloatValueNode ? null : $"Float cannot represent non numeric value: {literal}",
        ScalarType { Name: "String" } => literal is StringValueNode ? null : $"String cannot represent a non string value: {literal}",
        ScalarType { Name: "Boolean" } => literal is BooleanValueNode ? null : $"Boolean cannot represent a non boolean value: {literal}",
        ScalarType { Name: "ID" } => literal is StringValueNode or IntValueNode ? null : $"ID cannot represent a non-string and non-integer value: {literal}",
        ScalarType => null,
        _ => throw new ArgumentException($"{type} is not a leaf type.", nameof(type)),
    };

    private static string? CheckInt(ValueNode literal) => literal switch
    {
        IntValueNode number => int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? null
            : $"Int cannot represent non 32-bit signed integer value: {number.Value}",
        _ => $"Int cannot represent non-integer value: {literal}",
    };

    private static string? CheckEnum(EnumType type, ValueNode literal)
    {
        var written = literal.ToString();
        return literal switch
        {
            EnumValueNode value when type.FindValue(value.Value) is not null => null,
            EnumValueNode => $"Value \"{written}\" does not exist in \"{type.Name}\" enum.{Suggestion(type, written)}",
            _ => $"Enum \"{type.Name}\" cannot represent non-enum value: {written}.{Suggestion(type, written)}",
        };
    }

    private static string Suggestion(EnumType type, string written) =>
        DidYouMean.Sentence(SuggestionList.For(written, type.Values.Select(value => value.Name)), "the enum value");
}
