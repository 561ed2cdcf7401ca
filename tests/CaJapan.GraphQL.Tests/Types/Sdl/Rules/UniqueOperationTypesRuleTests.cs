namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueOperationTypesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_a_root_type_for_each_operation() => Accepts("schema { query: A mutation: B } extend schema { subscription: C }");

    [Fact]
    public void Rejects_a_second_root_type_for_an_operation() => Rejects(
        "schema { query: A\nquery: B }\nextend schema { query: C }",
        "There can be only one query type in schema. (1:10, 2:1)",
        "There can be only one query type in schema. (1:10, 3:17)");

    [Fact]
    public void Rejects_a_root_type_that_the_schema_has() => RejectsExtending(
        "type Query { a: Int }",
        "extend schema { mutation: M query: Q }",
        "Type for query already defined in the schema. It cannot be redefined. (1:29)");
}
