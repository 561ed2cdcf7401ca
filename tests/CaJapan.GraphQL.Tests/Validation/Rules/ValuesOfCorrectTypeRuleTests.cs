namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class ValuesOfCorrectTypeRuleTests() : RuleTests("ValuesOfCorrectTypeRule")
{
    [Fact]
    public void Accepts_a_literal_of_every_kind() => ExpectValid(
        "{ check(flag: true, ratio: 1, count: -7, text: \"x\", id: 4, role: CHAIR, any: { a: [1, $b, \"c\"] }, matrix: [[1, null], null, []], must: false) }");

    [Fact]
    public void Accepts_null_and_variables_where_the_type_allows_null() => ExpectValid("query Q($a: Float) { check(flag: null, ratio: $a, matrix: null) }");

    [Fact]
    public void Accepts_an_item_in_the_place_of_a_list() => ExpectValid("{ check(matrix: 1) meetings(roles: CHAIR, during: { from: \"x\", days: 3 }) { name } }");

    [Fact]
    public void Rejects_literals_of_another_scalar() => ExpectErrors(
        "{ check(flag: 1, ratio: \"1\", count: 1.0, text: 1, id: 1.0) }",
        "Boolean cannot represent a non boolean value: 1 (1:15)",
        "Float cannot represent non numeric value: \"1\" (1:25)",
        "Int cannot represent non-integer value: 1.0 (1:37)",
        "String cannot represent a non string value: 1 (1:48)",
        "ID cannot represent a non-string and non-integer value: 1.0 (1:55)");

    [Fact]
    public void Rejects_an_integer_beyond_32_bits() => ExpectErrors(
        "{ check(count: 2147483648) check(count: -2147483648) check(ratio: 2147483648) }",
        "Int cannot represent non 32-bit signed integer value: 2147483648 (1:16)");

    [Fact]
    public void Rejects_what_is_no_value_of_an_enum() => ExpectErrors(
        "{ a: check(role: CHAIN) b: check(role: \"CHAIR\") c: check(role: 1) }",
        "Value \"CHAIN\" does not exist in \"Role\" enum. Did you mean the enum value \"CHAIR\"? (1:18)",
        "Enum \"Role\" cannot represent non-enum value: \"CHAIR\". Did you mean the enum value \"CHAIR\"? (1:40)",
        "Enum \"Role\" cannot represent non-enum value: 1. (1:64)");

    [Fact]
    public void Rejects_null_for_a_non_null_type() => ExpectErrors(
        "{ check(must: null) meetings(roles: [CHAIR, null]) { name } }",
        "Expected value of type \"Boolean!\", found null. (1:15)",
        "Expected value of type \"Role!\", found null. (1:45)");

    [Fact]
    public void Rejects_a_list_for_a_leaf_without_looking_inside() => ExpectErrors(
        "{ check(text: [1, [2]]) }",
        "String cannot represent a non string value: [1, [2]] (1:15)");

    [Fact]
    public void Rejects_a_leaf_for_an_input_object() => ExpectErrors(
        "{ meetings(during: \"2004\") { name } }",
        "Expected value of type \"Span\", found \"2004\". (1:20)");

    [Fact]
    public void Rejects_an_input_object_without_a_required_field_and_with_an_unknown_one() => ExpectErrors(
        "{ meetings(during: { too: \"2004\" }) { name } }",
        "Field \"Span.from\" of required type \"String!\" was not provided. (1:20)",
        "Field \"too\" is not defined by type \"Span\". Did you mean \"to\"? (1:22)");

    [Fact]
    public void Rejects_a_oneOf_object_with_another_number_of_fields() => ExpectErrors(
        "{ a: meeting(key: {}) { name } b: meeting(key: { id: 1, ordinal: 2 }) { name } }",
        "OneOf Input Object \"Key\" must specify exactly one key. (1:19)",
        "OneOf Input Object \"Key\" must specify exactly one key. (1:48)");

    [Fact]
    public void Rejects_null_in_a_oneOf_object() => ExpectErrors(
        "{ meeting(key: { id: null }) { name } }",
        "Field \"Key.id\" must be non-null. (1:16)");

    [Fact]
    public void Looks_at_defaults_of_variables_but_not_at_their_descriptions() => ExpectErrors(
        "query Q(\"how many\" $a: Int = \"one\") { __typename }",
        "Int cannot represent non-integer value: \"one\" (1:30)");

    [Fact]
    public void Looks_at_arguments_of_directives() => ExpectErrors(
        "{ meeting @skip(if: \"yes\") { name } }",
        "Boolean cannot represent a non boolean value: \"yes\" (1:21)");
}
