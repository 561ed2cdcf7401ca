namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class ProvidedRequiredArgumentsRuleTests() : RuleTests("ProvidedRequiredArgumentsRule")
{
    [Fact]
    public void Accepts_what_is_given_or_has_a_default() => ExpectValid("{ meetings { attendees(first: 1) { name } } check(must: true) }");

    [Fact]
    public void Leaves_unknown_fields_to_another_rule() => ExpectValid("{ mood }");

    [Fact]
    public void Rejects_a_field_without_a_required_argument() => ExpectErrors(
        "{ meetings { attendees(role: CHAIR) { name } } }",
        "Field \"attendees\" argument \"first\" of type \"Int!\" is required, but it was not provided. (1:14)");

    [Fact]
    public void Rejects_a_directive_without_a_required_argument() => ExpectErrors(
        "{ check(must: true) @tag @skip }",
        "Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:21)",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:26)");

    [Fact]
    public void Knows_the_argument_of_introspection() => ExpectErrors(
        "{ __type { name } }",
        "Field \"__type\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:3)");
}
