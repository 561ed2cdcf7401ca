namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class LoneAnonymousOperationRuleTests() : RuleTests("LoneAnonymousOperationRule")
{
    [Fact]
    public void Accepts_a_document_of_fragments() => ExpectValid("fragment F on Named { name }");

    [Fact]
    public void Accepts_one_anonymous_operation_and_fragments() => ExpectValid("{ named { ...F } } fragment F on Named { name }");

    [Fact]
    public void Accepts_several_named_operations() => ExpectValid("query A { __typename } query B { __typename }");

    [Fact]
    public void Rejects_several_anonymous_operations() => ExpectErrors(
        "{ __typename } { __typename }",
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:16)");

    [Fact]
    public void Rejects_an_anonymous_operation_beside_a_named_one() => ExpectErrors(
        "query A { __typename } { __typename }",
        "This anonymous operation must be the only defined operation. (1:24)");
}
