namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class VariablesAreInputTypesRuleTests() : RuleTests("VariablesAreInputTypesRule")
{
    [Fact]
    public void Accepts_scalars_enums_and_input_objects() => ExpectValid("query Q($a: Int!, $b: [Role!], $c: Span, $d: Anything) { __typename }");

    [Fact]
    public void Leaves_an_unknown_type_to_another_rule() => ExpectValid("query Q($a: Nowhere) { __typename }");

    [Fact]
    public void Rejects_objects_and_unions() => ExpectErrors(
        "query Q($a: Meeting, $b: Subject) { __typename }",
        "Variable \"$a\" cannot be non-input type \"Meeting\". (1:13)",
        "Variable \"$b\" cannot be non-input type \"Subject\". (1:26)");

    [Fact]
    public void Shows_the_type_as_it_is_written() => ExpectErrors(
        "query Q($a: [[Named!]]!) { __typename }",
        "Variable \"$a\" cannot be non-input type \"[[Named!]]!\". (1:13)");
}
