using CaJapan.GraphQL.Validation;

namespace CaJapan.GraphQL.Tests.Validation;

public class ValidatorTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Holds_a_document_to_all_specified_rules_by_default() => Validate("query ($a: Int) { named { mood } } { __typename }", ValidationOptions.Default).ShouldBe(
    [
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:36)",
        "Cannot query field \"mood\" on type \"Named\". (1:27)",
        "Variable \"$a\" is never used. (1:8)",
    ]);

    [Fact]
    public void Holds_defer_and_stream_to_their_rules_where_the_schema_has_them() => Validate("{ official @stream { name } }", ValidationOptions.Default).ShouldBe(
    [
        "Directive \"@stream\" cannot be used on non-list field \"Query.official\". (1:12)",
    ]);

    [Fact]
    public void Finds_nothing_wrong_with_a_valid_document() => Validate(
        "query Q($id: ID) { meeting(id: $id) { ...F } } fragment F on Meeting { name attendees(first: 3) { name } }",
        new ValidationOptions { Limits = new ValidationLimits() }).ShouldBeEmpty();

    [Fact]
    public void Stops_at_the_most_errors_that_are_reported()
    {
        var options = new ValidationOptions { MaxErrors = 2 };

        Validate("{ named { a b c d } }", options).ShouldBe(
        [
            "Cannot query field \"a\" on type \"Named\". (1:11)",
            "Cannot query field \"b\" on type \"Named\". (1:13)",
            "Too many validation errors, error limit reached. Validation aborted.",
        ]);
        Codes("{ named { a b c d } }", options).ShouldBe([null, null, "TOO_MANY_VALIDATION_ERRORS"]);
    }

    [Fact]
    public void Tells_of_no_limit_that_is_just_reached() =>
        Validate("{ named { a b } }", new ValidationOptions { MaxErrors = 2 }).Length.ShouldBe(2);

    [Fact]
    public void Finds_every_rule_by_its_name()
    {
        ValidationRules.Specified.Length.ShouldBe(27);
        ValidationRules.Specified.ShouldAllBe(rule => ValidationRules.Find(rule.Name) == rule);
        ValidationRules.Find("NoDeprecatedCustomRule").ShouldBe(ValidationRules.NoDeprecated);
        ValidationRules.Find("NoSuchRule").ShouldBeNull();
    }
}
