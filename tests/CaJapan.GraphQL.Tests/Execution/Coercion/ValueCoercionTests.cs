using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Coercion;

public sealed class ValueCoercionTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { f(filter: Filter, one: One, any: Any, even: Even): Int }
        input Filter { name: String! = "all", limit: Int = 10, kinds: [Kind!], and: [Filter!] }
        input One @oneOf { a: Int, b: Int }
        enum Kind { SUMMIT MINISTERS }
        scalar Any
        scalar Even
        """).Value;

    private static readonly ScalarCoercions Scalars = new(new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal) { ["Even"] = CoerceEven });

    [Fact]
    public void Adds_the_defaults_of_fields_in_the_order_of_the_type() =>
        Coerce("Filter", """{"and": [], "kinds": "SUMMIT"}""").ShouldBe("""{name: "all", limit: 10, kinds: [SUMMIT], and: []}""");

    [Fact]
    public void Finds_all_that_is_wrong_with_its_place() =>
        Coerce("Filter", """{"limit": "x", "nmae": 1, "and": [{"kinds": ["SUMIT"]}, null]}""").ShouldBe("""
            limit: Int cannot represent non-integer value: "x"
            and.0.kinds.0: Value "SUMIT" does not exist in "Kind" enum. Did you mean the enum value "SUMMIT"?
            and.1: Expected non-nullable type "Filter!" not to be null.
            : Field "nmae" is not defined by type "Filter". Did you mean "name"?
            """);

    [Fact]
    public void Takes_any_value_for_a_custom_scalar() => Coerce("Any", """{"a": [1, "b", {"c": null}]}""").ShouldBe("""{a: [1, "b", {c: null}]}""");

    [Fact]
    public void Takes_for_a_custom_scalar_what_its_coercion_makes_of_it() => Coerce("Even", "3").ShouldBe(": Expected type \"Even\". 3 is odd.");

    [Fact]
    public void Gives_null_to_no_coercion() => Coerce("Even", "null").ShouldBe("null");

    [Theory]
    [InlineData("{}", ": Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("""{"a": 1}""", "{a: 1}")]
    [InlineData("""{"a": null}""", "a: Field \"a\" must be non-null.")]
    public void Asks_for_exactly_one_field_of_a_OneOf_type(string json, string expected) => Coerce("One", json).ShouldBe(expected);

    [Fact]
    public void Stops_at_the_number_of_errors_asked_for()
    {
        var value = Operations.Input("[\"a\", \"b\", \"c\", \"d\"]");

        new InputCoercion(Scalars).CoerceValue(value, Schema.FindType("Int")!.List, maxErrors: 2, out var errors).ShouldBeNull();

        errors.Length.ShouldBe(2);
    }

    private static string Coerce(string type, string json)
    {
        var coerced = new InputCoercion(Scalars).CoerceValue(Operations.Input(json), Schema.FindType(Parser.ParseType(type).Value)!, out var errors);
        return coerced?.ToString() ?? string.Join('\n', errors.Select(error => $"{string.Join('.', error.Path)}: {error.Message}"));
    }

    private static bool CoerceEven(Input external, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message)
    {
        coerced = external is IntInput { Value: var number } && number % 2 == 0 ? external : null;
        message = coerced is null ? $"{external} is odd." : null;
        return coerced is not null;
    }
}
