namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_repeatable_and_unknown_directives_again() => Accepts("directive @r repeatable on OBJECT type A @r @r @nope @nope");

    [Fact]
    public void Accepts_a_directive_in_two_places() => Accepts("directive @d on OBJECT | FIELD_DEFINITION type A @d { a: Int @d b: Int @d } type B @d");

    [Fact]
    public void Rejects_a_directive_twice_in_a_place() => Rejects(
        "directive @d on OBJECT\ntype A @d @d { a(b: Int @d @d): Int @d @d }\nenum E { X @d @d }",
        "The directive \"@d\" can only be used once at this location. (2:8, 2:11)",
        "The directive \"@d\" can only be used once at this location. (2:37, 2:40)",
        "The directive \"@d\" can only be used once at this location. (2:25, 2:28)",
        "The directive \"@d\" can only be used once at this location. (3:12, 3:15)");

    [Fact]
    public void Takes_a_type_and_its_extensions_for_one_place() => Rejects(
        "directive @d on OBJECT | SCHEMA\ntype A @d\nextend type A @d\nschema @d { query: A }\nextend schema @d",
        "The directive \"@d\" can only be used once at this location. (2:8, 3:15)",
        "The directive \"@d\" can only be used once at this location. (4:8, 5:15)");
}
