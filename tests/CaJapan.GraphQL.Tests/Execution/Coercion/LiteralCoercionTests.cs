using System.Diagnostics.CodeAnalysis;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Coercion;

public sealed class LiteralCoercionTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { f(filter: Filter, any: Any, day: Day): Float }
        input Filter { name: String! = "all", limit: Int }
        scalar Any
        scalar Day
        """).Value;

    private static readonly ScalarCoercions Scalars = new(new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal) { ["Day"] = CoerceDay });

    [Theory]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1e999", null)]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[Int]", "[1, $absent]", "[1, null]")]
    [InlineData("[Int!]", "[1, $absent]", null)]
    [InlineData("Filter", "{}", """{name: "all"}""")]
    [InlineData("Filter", "{ name: $absent, limit: $absent }", """{name: "all"}""")]
    [InlineData("Filter", "{ name: null }", null)]
    [InlineData("Filter", "{ limit: $five }", """{name: "all", limit: 5}""")]
    [InlineData("Any", "{ a: [1.5, ENUM, $five], b: null }", "{a: [1.5, ENUM, 5], b: null}")]
    [InlineData("Any", "99999999999999999999", "100000000000000000000")]
    [InlineData("Day", "\"2004-08-28\"", "\"2004-08-28\"")]
    [InlineData("Day", "\"soon\"", null)]
    [InlineData("Day", "[$five]", null)]
    public void Coerces_a_literal_or_finds_no_value_in_it(string type, string literal, string? expected)
    {
        var coerced = new InputCoercion(Scalars).CoerceLiteral(
            Parser.ParseValue(literal).Value,
            Schema.FindType(Parser.ParseType(type).Value)!,
            name => name == "five" ? new IntInput(5) : null);

        coerced?.ToString().ShouldBe(expected);
        (coerced is null).ShouldBe(expected is null);
    }

    private static bool CoerceDay(Input external, [NotNullWhen(true)] out Input? coerced, [NotNullWhen(false)] out string? message)
    {
        (coerced, message) = external is StringInput { Value: ['2', ..] } ? (external, (string?)null) : (null, "It is no day.");
        return coerced is not null;
    }
}
