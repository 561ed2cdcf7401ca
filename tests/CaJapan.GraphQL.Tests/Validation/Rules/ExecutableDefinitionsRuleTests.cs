namespace CaJapan.GraphQL.Tests.Validation.Rules;

public class ExecutableDefinitionsRuleTests() : RuleTests("ExecutableDefinitionsRule")
{
    [Fact]
    public void Accepts_operations_and_fragments() => ExpectValid("{ named { ...F } } fragment F on Named { name } query Q { subject { __typename } }");

    [Fact]
    public void Rejects_type_definitions() => ExpectErrors(
        "{ subject { __typename } } type Cow { name: String } scalar Bell",
        "The \"Cow\" definition is not executable. (1:28)",
        "The \"Bell\" definition is not executable. (1:54)");

    [Fact]
    public void Rejects_extensions_and_directives() => ExpectErrors(
        "extend type Meeting { mood: String } directive @moo on FIELD",
        "The \"Meeting\" definition is not executable. (1:1)",
        "The \"moo\" definition is not executable. (1:38)");

    [Fact]
    public void Calls_a_schema_definition_by_its_keyword() => ExpectErrors(
        "schema { query: Query } extend schema @tag(name: \"x\")",
        "The schema definition is not executable. (1:1)",
        "The schema definition is not executable. (1:25)");
}
