namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class UniqueArgumentNamesRuleTests() : RuleTests("UniqueArgumentNamesRule")
{
    [Fact]
    public void Accepts_different_names() => ExpectValid("{ meeting(id: 1, key: null) { name @tag(name: \"a\", note: \"b\") } }");

    [Fact]
    public void Accepts_one_name_on_several_fields() => ExpectValid("{ a: meeting(id: 1) { name } b: meeting(id: 1) { name } }");

    [Fact]
    public void Rejects_a_repeated_argument_and_points_at_all() => ExpectErrors(
        "{ meeting(id: 1, id: 2, id: 3) { name } }",
        "There can be only one argument named \"id\". (1:11, 1:18, 1:25)");

    [Fact]
    public void Rejects_a_repeated_argument_of_a_directive() => ExpectErrors(
        "{ meeting @tag(name: \"a\", note: \"b\", name: \"c\") { name } }",
        "There can be only one argument named \"name\". (1:16, 1:38)");
}
