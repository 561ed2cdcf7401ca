namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class StreamDirectiveOnListFieldRuleTests() : RuleTests("StreamDirectiveOnListFieldRule")
{
    [Fact]
    public void Accepts_lists() => ExpectValid("{ meetings @stream { attendees(first: 1) @stream { name } } }");

    [Fact]
    public void Accepts_a_nullable_list() => ExpectValid("{ official { colleagues @stream { name } } }");

    [Fact]
    public void Leaves_unknown_fields_to_another_rule() => ExpectValid("{ mood @stream }");

    [Fact]
    public void Rejects_an_object_and_a_leaf() => ExpectErrors(
        "{ official @stream { name @stream } }",
        "Directive \"@stream\" cannot be used on non-list field \"Query.official\". (1:12)",
        "Directive \"@stream\" cannot be used on non-list field \"Official.name\". (1:27)");
}
