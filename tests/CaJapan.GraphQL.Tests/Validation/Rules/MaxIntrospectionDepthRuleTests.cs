namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class MaxIntrospectionDepthRuleTests() : RuleTests("MaxIntrospectionDepthRule")
{
    [Fact]
    public void Accepts_two_lists_inside_one_another() => ExpectValid("{ __schema { types { fields { type { interfaces { name } } } } } }");

    [Fact]
    public void Accepts_any_number_of_other_fields() => ExpectValid("{ __type(name: \"Meeting\") { ofType { ofType { ofType { ofType { name } } } } } }");

    [Fact]
    public void Rejects_a_third_list() => ExpectErrors(
        "{ __type(name: \"Meeting\") { fields { type { fields { type { possibleTypes { name } } } } } } }",
        "Maximum introspection depth exceeded (1:3)");

    [Fact]
    public void Follows_fragments() => ExpectErrors(
        """
        { __schema { types { fields { type { ...F } } } } }
        fragment F on __Type { fields { type { ... on __Type { ...G } } } }
        fragment G on __Type { inputFields { name } }
        """,
        "Maximum introspection depth exceeded (1:3)");

    [Fact]
    public void Ends_where_fragments_form_a_cycle() => ExpectValid(
        "{ __schema { types { ...F } } } fragment F on __Type { name ofType { ...F } }");
}
