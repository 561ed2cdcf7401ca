namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class DirectiveSoundnessTests : SoundnessTests
{
    [Fact]
    public void Accepts_arguments_of_input_types() => Accepts("directive @d(a: [I!]!) on FIELD input I { a: Int } type Query { a: Int }");

    [Fact]
    public void Rejects_names_that_belong_to_introspection() => Rejects(
        "directive @__d(__a: Int) on FIELD",
        "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:1)",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. (1:16)");

    [Fact]
    public void Rejects_arguments_of_output_types() => Rejects("directive @d(a: [Query]) on FIELD", "The type of @d(a:) must be Input Type but got: [Query]. (1:14)");

    [Fact]
    public void Rejects_required_arguments_that_are_deprecated() => Rejects(
        "directive @d(a: Int! @deprecated, b: Int! = 1 @deprecated) on FIELD",
        "Required argument @d(a:) cannot be deprecated. (1:22, 1:17)");
}
