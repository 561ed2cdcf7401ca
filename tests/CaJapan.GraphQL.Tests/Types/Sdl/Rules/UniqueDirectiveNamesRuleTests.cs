namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueDirectiveNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_different_names() => Accepts("directive @a on FIELD directive @b on FIELD");

    [Fact]
    public void Accepts_a_specified_directive_defined_anew() => Accepts("directive @skip on FIELD");

    [Fact]
    public void Rejects_a_second_directive_of_a_name() => Rejects("directive @a on FIELD\ndirective @a on QUERY", "There can be only one directive named \"@a\". (1:12, 2:12)");

    [Fact]
    public void Rejects_a_directive_that_the_schema_has() => RejectsExtending(
        "directive @a on FIELD",
        "directive @a on FIELD directive @skip on FIELD",
        "Directive \"@a\" already exists in the schema. It cannot be redefined. (1:12)",
        "Directive \"@skip\" already exists in the schema. It cannot be redefined. (1:34)");
}
