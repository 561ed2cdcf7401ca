namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class VariablesInAllowedPositionRuleTests() : RuleTests("VariablesInAllowedPositionRule")
{
    [Fact]
    public void Accepts_the_same_or_a_stricter_type() => ExpectValid(
        "query Q($a: ID!, $b: [Role!]!, $c: Int!) { meeting(id: $a) { name } meetings(roles: $b, during: { from: \"x\", days: [$c] }) { name } }");

    [Fact]
    public void Accepts_a_nullable_variable_where_a_default_steps_in() => ExpectValid(
        "query Q($a: Int, $b: Boolean = true) { meetings(limit: $a) { name } check(must: $b) }");

    [Fact]
    public void Rejects_a_nullable_variable_for_a_non_null_place() => ExpectErrors(
        "query Q($a: Boolean, $b: Boolean = null) { check(must: $a) again: check(must: $b) }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:9, 1:56)",
        "Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:22, 1:79)");

    [Fact]
    public void Rejects_another_type_and_an_item_for_a_list() => ExpectErrors(
        "query Q($a: String, $b: Role!) { meeting(id: $a) { name } meetings(roles: $b) { name } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"ID\". (1:9, 1:46)",
        "Variable \"$b\" of type \"Role!\" used in position expecting type \"[Role!]\". (1:21, 1:75)");

    [Fact]
    public void Looks_into_fragments_and_directives() => ExpectErrors(
        """
        query Q($a: Int) { named { ...F @include(if: $a) } }
        fragment F on Named { name(language: $a) }
        """,
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Boolean!\". (1:9, 1:46)",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"String\". (1:9, 2:38)");

    [Fact]
    public void Rejects_a_nullable_variable_in_a_oneOf_object() => ExpectErrors(
        "query Q($a: ID, $b: ID!) { x: meeting(key: { id: $a }) { name } y: meeting(key: { id: $b }) { name } }",
        "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Key\". (1:9, 1:50)");
}
