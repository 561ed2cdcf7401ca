namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class KnownTypeNamesRuleTests() : RuleTests("KnownTypeNamesRule")
{
    [Fact]
    public void Accepts_types_of_the_schema() => ExpectValid("query Q($s: Span, $r: [Role!]) { named { ... on Meeting { date } ...F } } fragment F on Official { posts }");

    [Fact]
    public void Accepts_a_type_that_the_document_defines() => ExpectValid("{ named { ... on Cow { name } } } type Cow { name: String }");

    [Fact]
    public void Rejects_unknown_types_and_offers_what_is_near() => ExpectErrors(
        "query Q($s: Spam) { named { ... on Meting { date } } } fragment F on Peettt { name }",
        "Unknown type \"Spam\". Did you mean \"Span\"? (1:13)",
        "Unknown type \"Meting\". Did you mean \"Meeting\" or \"String\"? (1:36)",
        "Unknown type \"Peettt\". (1:70)");

    [Fact]
    public void Finds_the_name_inside_lists_and_non_nulls() => ExpectErrors("query Q($s: [[Nowhere!]]!) { __typename }", "Unknown type \"Nowhere\". (1:15)");
}
