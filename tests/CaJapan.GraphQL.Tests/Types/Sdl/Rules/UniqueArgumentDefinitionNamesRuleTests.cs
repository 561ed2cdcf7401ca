namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueArgumentDefinitionNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_the_same_argument_of_two_fields() => Accepts("type A { x(a: Int): Int y(a: Int): Int } directive @d(a: Int) on FIELD");

    [Fact]
    public void Rejects_an_argument_defined_more_than_once() => Rejects(
        "type A { x(a: Int, b: Int, a: Int, a: Int): Int }\nextend interface B { y(c: Int, c: Int): Int }\ndirective @d(e: Int, e: Int) on FIELD",
        "Argument \"A.x(a:)\" can only be defined once. (1:12, 1:28, 1:36)",
        "Argument \"B.y(c:)\" can only be defined once. (2:24, 2:32)",
        "Argument \"@d(e:)\" can only be defined once. (3:14, 3:22)");
}
