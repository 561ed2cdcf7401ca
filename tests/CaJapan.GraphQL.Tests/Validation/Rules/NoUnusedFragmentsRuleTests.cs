namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class NoUnusedFragmentsRuleTests() : RuleTests("NoUnusedFragmentsRule")
{
    [Fact]
    public void Accepts_a_fragment_reached_through_another() => ExpectValid(
        "{ named { ...A } } fragment A on Named { ... on Meeting { place { ...B } } } fragment B on Place { name }");

    [Fact]
    public void Accepts_a_fragment_that_any_operation_reaches() => ExpectValid(
        "query P { named { name } } query Q { named { ...A } } fragment A on Named { name }");

    [Fact]
    public void Rejects_a_fragment_that_nothing_spreads() => ExpectErrors(
        "{ named { name } } fragment A on Named { name }",
        "Fragment \"A\" is never used. (1:20)");

    [Fact]
    public void Rejects_fragments_that_only_spread_one_another() => ExpectErrors(
        "{ named { name } } fragment A on Named { ...B } fragment B on Named { ...A }",
        "Fragment \"A\" is never used. (1:20)",
        "Fragment \"B\" is never used. (1:49)");
}
