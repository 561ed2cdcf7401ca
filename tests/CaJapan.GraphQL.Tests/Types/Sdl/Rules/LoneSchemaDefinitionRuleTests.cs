namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class LoneSchemaDefinitionRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_no_schema_definition() => Accepts("type Query { a: Int }");

    [Fact]
    public void Accepts_one_schema_definition() => Accepts("schema { query: Q } type Q { a: Int }");

    [Fact]
    public void Rejects_every_further_schema_definition() => Rejects(
        "schema { query: Q }\nschema { query: Q }\nschema { query: Q }",
        "Must provide only one schema definition. (2:1)",
        "Must provide only one schema definition. (3:1)");

    [Fact]
    public void Rejects_a_schema_definition_where_a_schema_is_extended() => RejectsExtending("type Query { a: Int }", "schema { query: Q }", "Cannot define a new schema within a schema extension. (1:1)");

    [Fact]
    public void Accepts_a_schema_definition_where_the_schema_has_no_roots() => Accepts("schema { query: Q }", "type Q { a: Int }");
}
