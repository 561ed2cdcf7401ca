namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class FieldsOnCorrectTypeRuleTests() : RuleTests("FieldsOnCorrectTypeRule")
{
    [Fact]
    public void Accepts_fields_of_objects_and_interfaces() => ExpectValid("{ meeting { date name } named { name __typename } subject { __typename } __schema { description } }");

    [Fact]
    public void Leaves_fields_of_an_unknown_type_alone() => ExpectValid("fragment F on Nowhere { mood }");

    [Fact]
    public void Rejects_an_unknown_field_and_offers_what_is_near() => ExpectErrors(
        "{ meeting { ordinals mood } }",
        "Cannot query field \"ordinals\" on type \"Meeting\". Did you mean \"ordinal\"? (1:13)",
        "Cannot query field \"mood\" on type \"Meeting\". (1:22)");

    [Fact]
    public void Offers_the_types_that_have_the_field() => ExpectErrors(
        "{ named { ordinal } }",
        "Cannot query field \"ordinal\" on type \"Named\". Did you mean to use an inline fragment on \"Meeting\"? (1:11)");

    [Fact]
    public void Offers_the_commonest_types_first_and_supertypes_before_their_subtypes() => ExpectErrors(
        "{ subject { from } }",
        "Cannot query field \"from\" on type \"Subject\". Did you mean to use an inline fragment on \"Dated\", \"Held\", \"Meeting\", or \"Official\"? (1:13)");

    [Fact]
    public void Knows_introspection_at_the_query_root_only() => ExpectErrors(
        "{ meeting { __schema { description } } }",
        "Cannot query field \"__schema\" on type \"Meeting\". (1:13)");
}
