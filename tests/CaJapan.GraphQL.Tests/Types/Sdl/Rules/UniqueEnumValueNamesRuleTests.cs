namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueEnumValueNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_the_same_value_in_two_enums() => Accepts("enum A { X Y } enum B { X }");

    [Fact]
    public void Rejects_a_value_defined_twice_or_by_an_extension_again() => Rejects(
        "enum A { X X }\nextend enum A { X }",
        "Enum value \"A.X\" can only be defined once. (1:10, 1:12)",
        "Enum value \"A.X\" can only be defined once. (1:10, 2:17)");

    [Fact]
    public void Rejects_a_value_that_the_schema_has() => RejectsExtending(
        "enum A { X }",
        "extend enum A { X Y }",
        "Enum value \"A.X\" already exists in the schema. It cannot also be defined in this type extension. (1:17)");
}
