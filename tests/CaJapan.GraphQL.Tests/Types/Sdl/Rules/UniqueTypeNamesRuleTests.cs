namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueTypeNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_different_names() => Accepts("type A union B scalar C enum D input E interface F");

    [Fact]
    public void Rejects_a_second_type_of_a_name_whatever_its_kind() => Rejects(
        "type A\nscalar A\nenum A",
        "There can be only one type named \"A\". (1:6, 2:8)",
        "There can be only one type named \"A\". (1:6, 3:6)");

    [Fact]
    public void Rejects_a_type_that_the_schema_has() => RejectsExtending(
        "type Query { a: Int }",
        "scalar Query",
        "Type \"Query\" already exists in the schema. It cannot also be defined in this type definition. (1:8)");

    [Fact]
    public void Accepts_a_directive_of_the_same_name() => Accepts("type A directive @A on FIELD");
}
