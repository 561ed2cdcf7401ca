namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class UniqueDirectivesPerLocationRuleTests() : RuleTests("UniqueDirectivesPerLocationRule")
{
    [Fact]
    public void Accepts_one_directive_in_several_places() => ExpectValid(
        "{ named @tag(name: \"a\") { name @tag(name: \"b\") } dated @tag(name: \"c\") { date } }");

    [Fact]
    public void Accepts_a_repeatable_directive() => ExpectValid("{ named @mark @mark @mark { name } }");

    [Fact]
    public void Leaves_an_unknown_directive_to_another_rule() => ExpectValid("{ named @moo @moo { name } }");

    [Fact]
    public void Rejects_each_repetition() => ExpectErrors(
        "{ named @tag(name: \"a\") @mark @tag(name: \"b\") @tag(name: \"c\") { name } }",
        "The directive \"@tag\" can only be used once at this location. (1:9, 1:31)",
        "The directive \"@tag\" can only be used once at this location. (1:9, 1:47)");

    [Fact]
    public void Rejects_a_repetition_in_each_place() => ExpectErrors(
        "query @tag(name: \"a\") @tag(name: \"a\") { named { name @tag(name: \"a\") @tag(name: \"b\") } }",
        "The directive \"@tag\" can only be used once at this location. (1:7, 1:23)",
        "The directive \"@tag\" can only be used once at this location. (1:54, 1:70)");
}
