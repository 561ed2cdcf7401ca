namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueInputFieldNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_the_same_field_at_different_depths() => Accepts("input I { a: I = {a: {a: {b: 1}}, b: 2} }");

    [Fact]
    public void Rejects_a_field_given_more_than_once() => Rejects(
        "input I { a: I = {a: 1, a: 2, b: {c: 1, c: 2}, a: 3} }",
        "There can be only one input field named \"a\". (1:19, 1:25)",
        "There can be only one input field named \"a\". (1:19, 1:48)",
        "There can be only one input field named \"c\". (1:35, 1:41)");
}
