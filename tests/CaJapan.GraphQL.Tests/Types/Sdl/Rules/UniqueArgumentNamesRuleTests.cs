namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueArgumentNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_different_names() => Accepts("type A @d(a: 1, b: 2) @e(a: 1)");

    [Fact]
    public void Rejects_an_argument_given_more_than_once() => Rejects("type A @d(a: 1, b: 2, a: 3, a: 4)", "There can be only one argument named \"a\". (1:11, 1:23, 1:29)");

    [Fact]
    public void Looks_at_fields_as_well() => Rejects("{ f(a: 1, a: 2) }", "There can be only one argument named \"a\". (1:5, 1:11)");
}
