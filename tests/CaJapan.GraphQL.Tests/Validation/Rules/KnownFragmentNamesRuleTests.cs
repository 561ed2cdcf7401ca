namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class KnownFragmentNamesRuleTests() : RuleTests("KnownFragmentNamesRule")
{
    [Fact]
    public void Accepts_a_fragment_of_the_document() => ExpectValid("{ named { ...A } } fragment A on Named { name }");

    [Fact]
    public void Accepts_inline_fragments() => ExpectValid("{ named { ... on Meeting { date } ... { name } } }");

    [Fact]
    public void Rejects_an_unknown_fragment() => ExpectErrors("{ named { ...A } }", "Unknown fragment \"A\". (1:14)");

    [Fact]
    public void Rejects_one_inside_another_fragment() => ExpectErrors(
        "{ named { ...A } } fragment A on Named { ... on Meeting { place { ...B } } }",
        "Unknown fragment \"B\". (1:70)");
}
