namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class InputObjectSoundnessTests : SoundnessTests
{
    [Fact]
    public void Rejects_an_input_object_without_fields() => Rejects("input I", "Input Object type I must define one or more fields. (1:1)");

    [Fact]
    public void Rejects_fields_of_output_types() => Rejects(
        "input I { __a: Query }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:11)",
        "The type of I.__a must be Input Type but got: Query. (1:16)");

    [Fact]
    public void Rejects_required_fields_that_are_deprecated() => Rejects(
        "input I { a: Int! @deprecated b: Int @deprecated }",
        "Required input field I.a cannot be deprecated. (1:19, 1:14)");

    [Fact]
    public void Rejects_fields_of_a_one_of_object_that_cannot_be_left_out() => Rejects(
        "input I @oneOf { a: Int! b: Int = 1 }",
        "OneOf input field I.a must be nullable. (1:21)",
        "OneOf input field I.b cannot have a default value. (1:26)");
}
