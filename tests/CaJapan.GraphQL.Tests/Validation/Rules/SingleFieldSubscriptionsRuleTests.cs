namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class SingleFieldSubscriptionsRuleTests() : RuleTests("SingleFieldSubscriptionsRule")
{
    [Fact]
    public void Accepts_one_field() => ExpectValid("subscription S { announced { name } }");

    [Fact]
    public void Accepts_one_field_selected_twice() => ExpectValid("subscription S { announced { name } ...F } fragment F on Subscription { announced { date } }");

    [Fact]
    public void Accepts_what_a_literal_condition_leaves_out() => ExpectValid("subscription S { announced { name } cancelled @skip(if: true) { name } }");

    [Fact]
    public void Rejects_a_second_field_found_in_fragments() => ExpectErrors(
        """
        subscription S { announced { name } ...F }
        fragment F on Subscription { ... { cancelled { name } } ...F }
        """,
        "Subscription \"S\" must select only one top level field. (2:36)");

    [Fact]
    public void Rejects_the_same_field_under_two_names() => ExpectErrors(
        "subscription { announced { name } again: announced { name } again: announced { date } }",
        "Anonymous Subscription must select only one top level field. (1:35, 1:61)");

    [Fact]
    public void Rejects_introspection() => ExpectErrors(
        "subscription { __typename }",
        "Anonymous Subscription must not select an introspection top level field. (1:16)");

    [Fact]
    public void Counts_a_field_that_only_a_variable_leaves_out() => ExpectErrors(
        "subscription S($no: Boolean!) { announced { name } cancelled @skip(if: $no) { name } }",
        "Subscription \"S\" must select only one top level field. (1:52)");
}
