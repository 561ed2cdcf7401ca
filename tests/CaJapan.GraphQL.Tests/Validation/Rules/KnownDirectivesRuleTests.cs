namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class KnownDirectivesRuleTests() : RuleTests("KnownDirectivesRule")
{
    [Fact]
    public void Accepts_directives_in_their_places() => ExpectValid(
        "query Q($a: Int @tag(name: \"v\")) @tag(name: \"q\") { named { name @skip(if: true) ...F @include(if: true) } } fragment F on Named { name }");

    [Fact]
    public void Rejects_an_unknown_directive() => ExpectErrors("{ named @moo { name } }", "Unknown directive \"@moo\". (1:9)");

    [Fact]
    public void Rejects_a_directive_on_the_wrong_kind_of_operation() => ExpectErrors(
        "mutation @tag(name: \"x\") { __typename } subscription @tag(name: \"x\") { __typename }",
        "Directive \"@tag\" may not be used on MUTATION. (1:10)",
        "Directive \"@tag\" may not be used on SUBSCRIPTION. (1:54)");

    [Fact]
    public void Rejects_directives_in_wrong_places() => ExpectErrors(
        "query Q($a: Int @mark) @mark { named { ...F @mark ... @mark { name } } } fragment F on Named @mark { name @defer }",
        "Directive \"@mark\" may not be used on VARIABLE_DEFINITION. (1:17)",
        "Directive \"@mark\" may not be used on QUERY. (1:24)",
        "Directive \"@mark\" may not be used on FRAGMENT_SPREAD. (1:45)",
        "Directive \"@mark\" may not be used on INLINE_FRAGMENT. (1:55)",
        "Directive \"@mark\" may not be used on FRAGMENT_DEFINITION. (1:94)",
        "Directive \"@defer\" may not be used on FIELD. (1:107)");
}
