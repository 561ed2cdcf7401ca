namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class FragmentsOnCompositeTypesRuleTests() : RuleTests("FragmentsOnCompositeTypesRule")
{
    [Fact]
    public void Accepts_objects_interfaces_and_unions() => ExpectValid(
        "fragment A on Meeting { date } fragment B on Named { ... on Meeting { date } } fragment C on Subject { __typename }");

    [Fact]
    public void Accepts_an_inline_fragment_without_a_condition() => ExpectValid("fragment A on Meeting { ... { date } }");

    [Fact]
    public void Leaves_an_unknown_type_to_another_rule() => ExpectValid("fragment A on Nowhere { date }");

    [Fact]
    public void Rejects_leaves_and_inputs() => ExpectErrors(
        "fragment A on String { x } fragment B on Role { x } fragment C on Span { x }",
        "Fragment \"A\" cannot condition on non composite type \"String\". (1:15)",
        "Fragment \"B\" cannot condition on non composite type \"Role\". (1:42)",
        "Fragment \"C\" cannot condition on non composite type \"Span\". (1:67)");

    [Fact]
    public void Rejects_a_leaf_in_an_inline_fragment() => ExpectErrors(
        "{ named { ... on Anything { x } } }",
        "Fragment cannot condition on non composite type \"Anything\". (1:18)");
}
