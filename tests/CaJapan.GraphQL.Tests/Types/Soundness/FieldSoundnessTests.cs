namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class FieldSoundnessTests : SoundnessTests
{
    [Fact]
    public void Rejects_types_without_fields() => Rejects(
        "type A\ninterface B\nextend type A @d\ndirective @d on OBJECT",
        "Type A must define one or more fields. (1:1, 3:1)",
        "Type B must define one or more fields. (2:1)");

    [Fact]
    public void Rejects_names_that_belong_to_introspection() => Rejects(
        "type __A { __b(__c: Int): Int }",
        "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:1)",
        "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:12)",
        "Name \"__c\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:16)");

    [Fact]
    public void Rejects_fields_of_input_types() => Rejects("type A { b: [I!] }\ninput I { a: Int }", "The type of A.b must be Output Type but got: [I!]. (1:13)");

    [Fact]
    public void Rejects_arguments_of_output_types() => Rejects("interface A { b(c: A!): Int }", "The type of A.b(c:) must be Input Type but got: A!. (1:20)");

    [Fact]
    public void Rejects_required_arguments_that_are_deprecated() => Rejects(
        "type A { b(c: Int! @deprecated(reason: \"x\")): Int }",
        "Required argument A.b(c:) cannot be deprecated. (1:20, 1:15)");
}
