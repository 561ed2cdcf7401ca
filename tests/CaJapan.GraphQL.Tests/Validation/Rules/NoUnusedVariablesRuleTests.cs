namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class NoUnusedVariablesRuleTests() : RuleTests("NoUnusedVariablesRule")
{
    [Fact]
    public void Accepts_a_variable_used_in_a_directive() => ExpectValid("query Q($a: Boolean!) { meeting @include(if: $a) { name } }");

    [Fact]
    public void Accepts_a_variable_used_in_a_fragment_of_a_cycle() => ExpectValid(
        "query Q($a: String) { official { ...F } } fragment F on Official { name(language: $a) colleagues { ...F } }");

    [Fact]
    public void Rejects_a_variable_that_no_field_uses() => ExpectErrors(
        "query ($a: ID, $b: Int) { meeting(id: $a) { name } }",
        "Variable \"$b\" is never used. (1:16)");

    [Fact]
    public void Rejects_a_variable_that_only_an_unreached_fragment_uses() => ExpectErrors(
        "query Q($a: String) { named { name } } fragment F on Named { name(language: $a) }",
        "Variable \"$a\" is never used in operation \"Q\". (1:9)");

    [Fact]
    public void Looks_at_each_operation_by_itself() => ExpectErrors(
        "query P($a: ID) { meeting(id: $a) { name } } query Q($a: ID) { meeting { name } }",
        "Variable \"$a\" is never used in operation \"Q\". (1:54)");
}
