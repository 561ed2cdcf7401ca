namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class NoSchemaIntrospectionCustomRuleTests() : RuleTests("NoSchemaIntrospectionCustomRule")
{
    [Fact]
    public void Accepts_data_and_typename() => ExpectValid("{ __typename meeting { __typename name } }");

    [Fact]
    public void Leaves_unknown_fields_to_another_rule() => ExpectValid("{ meeting { __schema } }");

    [Fact]
    public void Rejects_every_field_that_gives_a_part_of_the_schema() => ExpectErrors(
        "{ __schema { queryType { name } } }",
        "GraphQL introspection has been disabled, but the requested query contained the field \"__schema\". (1:3)",
        "GraphQL introspection has been disabled, but the requested query contained the field \"queryType\". (1:14)");

    [Fact]
    public void Rejects_it_in_fragments() => ExpectErrors(
        "{ ...F } fragment F on Query { __type(name: \"x\") { name } }",
        "GraphQL introspection has been disabled, but the requested query contained the field \"__type\". (1:32)");
}
