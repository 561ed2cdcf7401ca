namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class UniqueOperationNamesRuleTests() : RuleTests("UniqueOperationNamesRule")
{
    [Fact]
    public void Accepts_one_anonymous_operation() => ExpectValid("{ subject { __typename } }");

    [Fact]
    public void Accepts_different_names() => ExpectValid("query A { subject { __typename } } mutation B { rename(id: 1, name: \"x\") { name } }");

    [Fact]
    public void Accepts_a_fragment_with_the_name_of_an_operation() => ExpectValid("query A { named { ...A } } fragment A on Named { name }");

    [Fact]
    public void Rejects_two_operations_of_one_name_whatever_their_kind() => ExpectErrors(
        "query A { subject { __typename } } mutation A { rename(id: 1, name: \"x\") { name } }",
        "There can be only one operation named \"A\". (1:7, 1:45)");

    [Fact]
    public void Points_at_the_first_from_each_further_one() => ExpectErrors(
        "query A { __typename } query A { __typename } query A { __typename }",
        "There can be only one operation named \"A\". (1:7, 1:30)",
        "There can be only one operation named \"A\". (1:7, 1:53)");
}
