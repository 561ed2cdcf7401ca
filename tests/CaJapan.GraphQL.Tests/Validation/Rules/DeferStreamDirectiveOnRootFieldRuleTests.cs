namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class DeferStreamDirectiveOnRootFieldRuleTests() : RuleTests("DeferStreamDirectiveOnRootFieldRule")
{
    [Fact]
    public void Accepts_them_on_queries_and_below_the_root() => ExpectValid(
        "query Q { meetings @stream { name } ... @defer { official { name } } } mutation M { rename(id: 1, name: \"x\") { ... @defer { name } } }");

    [Fact]
    public void Rejects_defer_at_the_root_of_a_mutation() => ExpectErrors(
        "mutation { ... @defer { rename(id: 1, name: \"x\") { name } } }",
        "Defer directive cannot be used on root mutation type \"Mutation\". (1:16)");

    [Fact]
    public void Rejects_stream_at_the_root_of_a_subscription() => ExpectErrors(
        "subscription { announced @stream { name } }",
        "Stream directive cannot be used on root subscription type \"Subscription\". (1:26)");

    [Fact]
    public void Follows_fragments() => ExpectErrors(
        "mutation { ...F } fragment F on Mutation { ...G @defer ...F } fragment G on Mutation { rename(id: 1, name: \"x\") @stream { name } }",
        "Defer directive cannot be used on root mutation type \"Mutation\". (1:49)",
        "Stream directive cannot be used on root mutation type \"Mutation\". (1:113)");
}
