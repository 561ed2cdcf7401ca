namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class NoDeprecatedCustomRuleTests() : RuleTests("NoDeprecatedCustomRule")
{
    [Fact]
    public void Accepts_what_is_not_deprecated() => ExpectValid("{ meetings(during: { from: \"a\" }, roles: [CHAIR]) { name @tag(name: \"a\") } }");

    [Fact]
    public void Leaves_unknown_names_to_other_rules() => ExpectValid("{ mood(x: 1) check(role: NOBODY) }");

    [Fact]
    public void Rejects_a_field_and_arguments() => ExpectErrors(
        "{ meeting { title } official { posts(at: \"x\") name @tag(name: \"a\", old: 1) } }",
        "The field Meeting.title is deprecated. Use name. (1:13)",
        "Field \"Official.posts\" argument \"at\" is deprecated. Use during. (1:38)",
        "Directive \"@tag\" argument \"old\" is deprecated. Use note. (1:68)");

    [Fact]
    public void Rejects_an_input_field_and_an_enum_value() => ExpectErrors(
        "{ meetings(during: { from: \"a\", year: 1 }, roles: [OBSERVER]) { name } }",
        "The input field Span.year is deprecated. Use from. (1:33)",
        "The enum value \"Role.OBSERVER\" is deprecated. Use DELEGATE. (1:52)");
}
