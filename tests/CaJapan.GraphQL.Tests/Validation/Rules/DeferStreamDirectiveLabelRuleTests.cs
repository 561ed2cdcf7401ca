namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class DeferStreamDirectiveLabelRuleTests() : RuleTests("DeferStreamDirectiveLabelRule")
{
    [Fact]
    public void Accepts_different_labels_and_none() => ExpectValid(
        "{ ... @defer(label: \"a\") { named { name } } ... @defer { subject { __typename } } meetings @stream(label: null) { name } }");

    [Fact]
    public void Leaves_labels_of_other_directives_alone() => ExpectValid("{ named @tag(label: $a) @tag(label: $a) { name } }");

    [Fact]
    public void Rejects_a_repeated_label() => ExpectErrors(
        "{ ... @defer(label: \"a\") { named { name } } meetings @stream(label: \"a\") { name } }",
        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages. (1:7, 1:54)");

    [Fact]
    public void Rejects_a_variable_label() => ExpectErrors(
        "query Q($a: String) { ... @defer(label: $a) { named { name } } }",
        "Argument \"@defer(label:)\" must be a static string. (1:27)");
}
