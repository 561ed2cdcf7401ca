using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Coercion;

public sealed class VariableCoercionTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { f(a: Int, b: Filter, c: [Int!]): Int }
        input Filter { limit: Int! }
        """).Value;

    [Fact]
    public void Tells_an_absent_variable_from_a_null_and_takes_the_default_for_the_absent_one()
    {
        var values = Operations.Variables(Schema, "query ($a: Int, $b: Int, $c: Int = 3, $d: Int = 4) { f }", """{"b": null, "d": null, "e": 1}""");

        values["a"].ShouldBeNull();
        values["b"].ShouldBe(NullInput.Instance);
        values["c"].ShouldBe(new IntInput(3));
        values["d"].ShouldBe(NullInput.Instance);
        values["e"].ShouldBeNull();
        values.Names.ShouldBe(["b", "c", "d"]);
    }

    [Fact]
    public void Reports_what_is_missing_null_wrong_or_no_input_at_all() =>
        Operations.VariableErrors(Schema, "query ($a: Int!, $b: Int!, $c: Filter, $d: Query) { f }", """{"b": null, "c": {"limit": "x"}}""").ShouldBe("""
            Variable "$a" of required type "Int!" was not provided. (1:8)
            Variable "$b" of non-null type "Int!" must not be null. (1:18)
            Variable "$c" got invalid value "x" at "c.limit"; Int cannot represent non-integer value: "x" (1:28)
            Variable "$d" expected value of type "Query" which cannot be used as an input type. (1:44)
            """);

    [Fact]
    public void Stops_after_fifty_errors()
    {
        var items = string.Join(',', Enumerable.Repeat("\"x\"", 60));

        var errors = Operations.VariableErrors(Schema, "query ($a: Int!, $c: [Int!]) { f }", $$"""{"c": [{{items}}]}""").Split('\n');

        errors.Length.ShouldBe(51);
        errors[49].ShouldBe("Variable \"$c\" got invalid value \"x\" at \"c[48]\"; Int cannot represent non-integer value: \"x\" (1:18)");
        errors[50].ShouldBe("Too many errors processing variables, error limit reached. Execution aborted.");
    }

    [Fact]
    public void Tells_of_exactly_fifty_errors_without_giving_up()
    {
        var items = string.Join(',', Enumerable.Repeat("\"x\"", 50));

        Operations.VariableErrors(Schema, "query ($c: [Int!]) { f }", $$"""{"c": [{{items}}]}""").ShouldNotContain("Too many");
    }
}
