namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class UniqueVariableNamesRuleTests() : RuleTests("UniqueVariableNamesRule")
{
    [Fact]
    public void Accepts_different_names() => ExpectValid("query Q($a: Int, $b: Int) { __typename }");

    [Fact]
    public void Accepts_one_name_in_several_operations() => ExpectValid("query P($a: Int) { __typename } query Q($a: Int) { __typename }");

    [Fact]
    public void Rejects_a_repeated_name_and_points_at_all() => ExpectErrors(
        "query Q($a: Int, $b: Int, $a: String, $a: Int) { __typename }",
        "There can be only one variable named \"$a\". (1:10, 1:28, 1:40)");

    [Fact]
    public void Tells_each_repeated_name() => ExpectErrors(
        "query Q($a: Int, $b: Int, $b: Int, $a: Int) { __typename }",
        "There can be only one variable named \"$a\". (1:10, 1:37)",
        "There can be only one variable named \"$b\". (1:19, 1:28)");
}
