namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueFieldDefinitionNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_the_same_field_in_two_types() => Accepts("type A { x: Int } interface B { x: Int } input C { x: Int }");

    [Fact]
    public void Rejects_a_field_defined_twice_or_by_an_extension_again() => Rejects(
        "type A { x: Int x: Int }\nextend type A { x: Int }\ninput C { y: Int y: Int }",
        "Field \"A.x\" can only be defined once. (1:10, 1:17)",
        "Field \"A.x\" can only be defined once. (1:10, 2:17)",
        "Field \"C.y\" can only be defined once. (3:11, 3:18)");

    [Fact]
    public void Rejects_a_field_that_the_schema_has() => RejectsExtending(
        "type Query { a: Int } input I { b: Int }",
        "extend type Query { a: Int } extend input I { b: Int }",
        "Field \"Query.a\" already exists in the schema. It cannot also be defined in this type extension. (1:21)",
        "Field \"I.b\" already exists in the schema. It cannot also be defined in this type extension. (1:47)");
}
