namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class NoUndefinedVariablesRuleTests() : RuleTests("NoUndefinedVariablesRule")
{
    [Fact]
    public void Accepts_variables_defined_by_the_operation() => ExpectValid(
        "query Q($a: ID, $b: String) { meeting(id: $a) { ...F } } fragment F on Named { name(language: $b) }");

    [Fact]
    public void Leaves_a_fragment_that_no_operation_reaches_alone() => ExpectValid("{ __typename } fragment F on Named { name(language: $b) }");

    [Fact]
    public void Rejects_a_variable_of_an_anonymous_operation() => ExpectErrors(
        "{ meeting(id: $a) { name } }",
        "Variable \"$a\" is not defined. (1:15, 1:1)");

    [Fact]
    public void Rejects_a_variable_used_in_a_fragment_for_each_operation_that_reaches_it() => ExpectErrors(
        """
        query P { named { ...F } }
        query Q($a: String) { named { ...F } }
        fragment F on Named { name(language: $a) ... on Meeting { place { ...G } } }
        fragment G on Place { name(language: $b) }
        """,
        "Variable \"$a\" is not defined by operation \"P\". (3:38, 1:1)",
        "Variable \"$b\" is not defined by operation \"P\". (4:38, 1:1)",
        "Variable \"$b\" is not defined by operation \"Q\". (4:38, 2:1)");

    [Fact]
    public void Finds_uses_inside_lists_objects_and_directives() => ExpectErrors(
        "{ meetings(during: { days: [$a] }) @tag(name: $b) { name } }",
        "Variable \"$a\" is not defined. (1:29, 1:1)",
        "Variable \"$b\" is not defined. (1:47, 1:1)");
}
