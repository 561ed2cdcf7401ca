namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class InputCyclesTests : SoundnessTests
{
    [Fact]
    public void Accepts_cycles_that_null_or_an_empty_list_ends() => Accepts("input I { a: I b: [I!]! c: J! } input J { d: I } type Query { a: Int }");

    [Fact]
    public void Rejects_an_input_object_that_needs_itself() => Rejects(
        "input I { a: I! }",
        "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a\". (1:11)");

    [Fact]
    public void Rejects_longer_cycles_once() => Rejects(
        "input A { b: B! }\ninput B { c: C! }\ninput C { a: A! b: B! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\". (1:11, 2:11, 3:11)",
        "Cannot reference Input Object \"B\" within itself through a series of non-null fields: \"c.b\". (2:11, 3:17)");
}
