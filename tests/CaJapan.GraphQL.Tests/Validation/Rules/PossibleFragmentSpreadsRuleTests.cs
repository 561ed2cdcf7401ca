namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class PossibleFragmentSpreadsRuleTests() : RuleTests("PossibleFragmentSpreadsRule")
{
    [Fact]
    public void Accepts_a_member_inside_its_abstract_type_and_the_reverse() => ExpectValid(
        "{ named { ... on Meeting { ... on Named { name } ... on Subject { __typename } } } subject { ... on Official { name } } }");

    [Fact]
    public void Accepts_abstract_types_that_share_an_object() => ExpectValid("{ named { ... on Dated { date } ... on Subject { __typename } } }");

    [Fact]
    public void Leaves_unknown_and_leaf_types_to_other_rules() => ExpectValid("{ named { ... on Nowhere { name } ... on Role { name } ...F } }");

    [Fact]
    public void Rejects_an_object_inside_another() => ExpectErrors(
        "{ meeting { ... on Place { name } } }",
        "Fragment cannot be spread here as objects of type \"Meeting\" can never be of type \"Place\". (1:13)");

    [Fact]
    public void Rejects_an_object_that_is_no_member() => ExpectErrors(
        "{ subject { ...F } dated { ...F } } fragment F on Place { name }",
        "Fragment \"F\" cannot be spread here as objects of type \"Subject\" can never be of type \"Place\". (1:13)",
        "Fragment \"F\" cannot be spread here as objects of type \"Dated\" can never be of type \"Place\". (1:28)");

    [Fact]
    public void Rejects_abstract_types_without_an_object_in_common() => ExpectErrors(
        "fragment F on Place { ... on Dated { date } }",
        "Fragment cannot be spread here as objects of type \"Place\" can never be of type \"Dated\". (1:23)");
}
