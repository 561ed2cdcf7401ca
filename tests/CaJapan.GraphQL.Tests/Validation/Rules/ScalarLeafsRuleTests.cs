namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class ScalarLeafsRuleTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Accepts_leaves_and_selections() => ExpectValid("{ meeting { date place { name } } subject { __typename } }");

    [Fact]
    public void Rejects_an_object_without_a_selection() => ExpectErrors(
        "{ meeting }",
        "Field \"meeting\" of type \"Meeting\" must have a selection of subfields. Did you mean \"meeting { ... }\"? (1:3)");

    [Fact]
    public void Rejects_a_list_of_objects_without_a_selection() => ExpectErrors(
        "{ meetings }",
        "Field \"meetings\" of type \"[Meeting!]!\" must have a selection of subfields. Did you mean \"meetings { ... }\"? (1:3)");

    [Fact]
    public void Rejects_a_selection_on_a_leaf() => ExpectErrors(
        "{ meeting { name { length } } }",
        "Field \"name\" must not have a selection since type \"String!\" has no subfields. (1:18)");

    [Fact]
    public void Leaves_an_unknown_field_to_another_rule() => ExpectValid("{ meeting { mood { x } } }");
}
