namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class OverlappingFieldsCanBeMergedRuleTests() : RuleTests("OverlappingFieldsCanBeMergedRule")
{
    [Fact]
    public void Accepts_equal_fields_and_aliases() => ExpectValid("{ meeting(id: 1) { name name n: name(language: \"en\") } meeting(id: 1) { n: name(language: \"en\") } }");

    [Fact]
    public void Accepts_different_fields_on_types_that_no_object_shares() => ExpectValid(
        "{ named { ... on Meeting { x: host } ... on Place { x: country } } }");

    [Fact]
    public void Accepts_arguments_in_another_order() => ExpectValid(
        "{ meetings(limit: 1, during: { from: \"a\", to: \"b\" }) { name } meetings(during: { to: \"b\", from: \"a\" }, limit: 1) { name } }");

    [Fact]
    public void Rejects_different_fields() => ExpectErrors(
        "{ meeting { x: date x: host } }",
        Conflict("x", "\"date\" and \"host\" are different fields", "(1:13, 1:21)"));

    [Fact]
    public void Rejects_differing_arguments() => ExpectErrors(
        "{ meeting { name name(language: \"en\") } official { name(language: \"en\") name(language: \"ja\") } }",
        Conflict("name", "they have differing arguments", "(1:13, 1:18)"),
        Conflict("name", "they have differing arguments", "(1:52, 1:73)"));

    [Fact]
    public void Rejects_conflicting_shapes_on_types_that_no_object_shares() => ExpectErrors(
        "{ subject { ... on Meeting { from } ... on Official { from } } }",
        Conflict("from", "they return conflicting types \"String\" and \"Int\"", "(1:30, 1:55)"));

    [Fact]
    public void Rejects_conflicts_deep_inside() => ExpectErrors(
        """
        {
          meeting { place { x: name } }
          meeting { place { x: country } }
        }
        """,
        Conflict(
            "meeting",
            "subfields \"place\" conflict because subfields \"x\" conflict because \"name\" and \"country\" are different fields",
            "(2:3, 2:13, 2:21, 3:3, 3:13, 3:21)"));

    [Fact]
    public void Rejects_conflicts_between_fragments_once() => ExpectErrors(
        """
        { meeting { ...A ...B } again: meeting { ...B ...A } }
        fragment A on Meeting { x: date }
        fragment B on Meeting { ...C }
        fragment C on Meeting { x: host }
        """,
        Conflict("x", "\"date\" and \"host\" are different fields", "(2:25, 4:25)"));

    [Fact]
    public void Counts_every_occurrence_of_a_repeated_field() => ExpectErrors(
        "{ meeting { x: date x: host x: date } }",
        Conflict("x", "\"date\" and \"host\" are different fields", "(1:13, 1:21)"),
        Conflict("x", "\"host\" and \"date\" are different fields", "(1:21, 1:29)"));

    [Fact]
    public void Ends_where_fragments_form_a_cycle() => ExpectErrors(
        "fragment F on Official { colleagues { x: from ...F x: name } }",
        Conflict("x", "\"from\" and \"name\" are different fields", "(1:39, 1:52)"));

    private static string Conflict(string name, string reason, string places) =>
        $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional. {places}";
}
