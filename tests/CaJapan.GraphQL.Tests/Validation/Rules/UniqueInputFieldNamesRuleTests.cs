namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class UniqueInputFieldNamesRuleTests() : RuleTests("UniqueInputFieldNamesRule")
{
    [Fact]
    public void Accepts_different_fields() => ExpectValid("{ meetings(during: { from: \"a\", to: \"b\" }) { name } }");

    [Fact]
    public void Accepts_one_name_at_several_levels() => ExpectValid("{ check(any: { a: { a: { a: 1 } } }) }");

    [Fact]
    public void Rejects_each_repetition() => ExpectErrors(
        "{ meetings(during: { from: \"a\", from: \"b\", from: \"c\" }) { name } }",
        "There can be only one input field named \"from\". (1:22, 1:33)",
        "There can be only one input field named \"from\". (1:22, 1:44)");

    [Fact]
    public void Rejects_a_repetition_further_in() => ExpectErrors(
        "{ check(any: [{ a: { b: 1, b: 2 } }]) }",
        "There can be only one input field named \"b\". (1:22, 1:28)");
}
