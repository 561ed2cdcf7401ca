namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class KnownArgumentNamesRuleTests() : RuleTests("KnownArgumentNamesRule")
{
    [Fact]
    public void Accepts_arguments_of_fields_and_directives() => ExpectValid("{ meeting(id: 1) { name(language: \"en\") @tag(name: \"a\", note: \"b\") } }");

    [Fact]
    public void Leaves_unknown_fields_and_directives_to_other_rules() => ExpectValid("{ meeting { mood(x: 1) name @moo(x: 1) } }");

    [Fact]
    public void Rejects_an_unknown_argument_of_a_field() => ExpectErrors(
        "{ meeting(identity: 1) { name(languag: \"en\") } }",
        "Unknown argument \"identity\" on field \"Query.meeting\". (1:11)",
        "Unknown argument \"languag\" on field \"Meeting.name\". Did you mean \"language\"? (1:31)");

    [Fact]
    public void Rejects_an_unknown_argument_of_a_directive() => ExpectErrors(
        "{ meeting(id: 1) @tag(name: \"a\", nota: 1, id: 1) { name } }",
        "Unknown argument \"nota\" on directive \"@tag\". Did you mean \"note\"? (1:34)",
        "Unknown argument \"id\" on directive \"@tag\". (1:43)");

    [Fact]
    public void Names_the_interface_through_which_the_field_is_selected() => ExpectErrors(
        "{ named { name(x: 1) } }",
        "Unknown argument \"x\" on field \"Named.name\". (1:16)");
}
