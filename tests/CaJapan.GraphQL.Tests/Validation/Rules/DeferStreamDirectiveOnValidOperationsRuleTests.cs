namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class DeferStreamDirectiveOnValidOperationsRuleTests() : RuleTests("DeferStreamDirectiveOnValidOperationsRule")
{
    [Fact]
    public void Accepts_them_in_queries() => ExpectValid("{ meetings @stream { ... @defer { name } } }");

    [Fact]
    public void Accepts_them_in_subscriptions_where_they_can_be_switched_off() => ExpectValid(
        "subscription S($on: Boolean!) { announced { ... @defer(if: $on) { name } ... @defer(if: false) { date } } }");

    [Fact]
    public void Accepts_them_in_what_may_be_left_out() => ExpectValid(
        "subscription S($on: Boolean!) { announced { ... @include(if: $on) { ... @defer { name } } ... @skip(if: true) @defer { date } } }");

    [Fact]
    public void Rejects_defer_in_a_subscription() => ExpectErrors(
        "subscription { announced { ... @defer { name } ... @defer(if: true) { date } } }",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. (1:32)",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. (1:52)");

    [Fact]
    public void Points_at_the_spreads_on_the_way() => ExpectErrors(
        "subscription { announced { ...F } } fragment F on Meeting { attendees(first: 1) @stream { name } ...F }",
        "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`. (1:81, 1:28)");
}
