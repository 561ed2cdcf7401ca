namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class KnownArgumentNamesOnDirectivesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_arguments_that_the_directive_has() => Accepts("type A { a: Int @deprecated(reason: \"x\") b: Int @nope(c: 1) }");

    [Fact]
    public void Rejects_arguments_that_the_directive_does_not_have() => Rejects(
        "directive @d(size: Int) on OBJECT\ntype A @d(siz: 1, zzz: 2) { a: Int @deprecated(resaon: \"\") }",
        "Unknown argument \"siz\" on directive \"@d\". Did you mean \"size\"? (2:11)",
        "Unknown argument \"zzz\" on directive \"@d\". (2:19)",
        "Unknown argument \"resaon\" on directive \"@deprecated\". Did you mean \"reason\"? (2:48)");
}
