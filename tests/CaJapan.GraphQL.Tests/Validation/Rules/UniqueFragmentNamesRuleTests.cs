namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class UniqueFragmentNamesRuleTests() : RuleTests("UniqueFragmentNamesRule")
{
    [Fact]
    public void Accepts_different_names() => ExpectValid("fragment A on Named { name } fragment B on Named { name }");

    [Fact]
    public void Accepts_many_spreads_of_one_fragment() => ExpectValid("{ named { ...A ...A } } fragment A on Named { name }");

    [Fact]
    public void Rejects_one_name_on_different_types() => ExpectErrors(
        "fragment A on Named { name } fragment A on Meeting { date }",
        "There can be only one fragment named \"A\". (1:10, 1:39)");

    [Fact]
    public void Points_at_the_first_from_each_further_one() => ExpectErrors(
        "fragment A on Named { name } fragment A on Named { name } fragment A on Named { name }",
        "There can be only one fragment named \"A\". (1:10, 1:39)",
        "There can be only one fragment named \"A\". (1:10, 1:68)");
}
