namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class EnumSoundnessTests : SoundnessTests
{
    [Fact]
    public void Rejects_an_enum_without_values() => Rejects("enum E", "Enum type E must define one or more values. (1:1)");

    [Fact]
    public void Rejects_values_whose_names_belong_to_introspection() => Rejects(
        "enum E { __A }",
        "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:10)");
}
