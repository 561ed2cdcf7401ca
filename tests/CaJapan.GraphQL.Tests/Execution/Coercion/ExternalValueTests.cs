using CaJapan.GraphQL.Execution.Coercion;

namespace CaJapan.GraphQL.Tests.Execution.Coercion;

public sealed class ExternalValueTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("1.0", "1")]
    [InlineData("1e100", "1e+100")]
    [InlineData("\"a\\n\\\"\\u0001\"", "\"a\\n\\\"\\u0001\"")]
    [InlineData("""{"a": 1, "b": {"c": []}}""", "{ a: 1, b: { c: [] } }")]
    [InlineData("""{"a": {"b": {"c": 1}}}""", "{ a: { b: [Object] } }")]
    [InlineData("[[[1]]]", "[[[Array]]]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]")]
    public void Shows_a_value_as_a_console_does(string json, string shown) => ExternalValue.Inspect(Operations.Input(json)).ShouldBe(shown);
}
