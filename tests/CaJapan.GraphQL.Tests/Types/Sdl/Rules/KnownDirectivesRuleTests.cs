namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class KnownDirectivesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_specified_and_defined_directives_in_their_places() => Accepts(
        "type A { a: Int @deprecated } scalar S @specifiedBy(url: \"\") type B @d directive @d on OBJECT input I @oneOf { a: Int @deprecated }");

    [Fact]
    public void Accepts_directives_of_the_schema() => Accepts("extend type Query @d", "directive @d on OBJECT type Query @d { a: Int }");

    [Fact]
    public void Rejects_an_unknown_directive() => Rejects("type A @nope", "Unknown directive \"@nope\". (1:8)");

    [Fact]
    public void Rejects_a_directive_in_a_place_it_is_not_for() => Rejects(
        "directive @d on FIELD\nschema @d { query: A }\nextend schema @d\nscalar S @d\ntype A @d { a(b: Int @d): Int @d }\ninterface F @d\nunion U @d\nenum E @d { X @d }\ninput I @d { a: Int @d }\nextend input I { b: Int @d }",
        "Directive \"@d\" may not be used on SCHEMA. (2:8)",
        "Directive \"@d\" may not be used on SCHEMA. (3:15)",
        "Directive \"@d\" may not be used on SCALAR. (4:10)",
        "Directive \"@d\" may not be used on OBJECT. (5:8)",
        "Directive \"@d\" may not be used on ARGUMENT_DEFINITION. (5:22)",
        "Directive \"@d\" may not be used on FIELD_DEFINITION. (5:31)",
        "Directive \"@d\" may not be used on INTERFACE. (6:13)",
        "Directive \"@d\" may not be used on UNION. (7:9)",
        "Directive \"@d\" may not be used on ENUM. (8:8)",
        "Directive \"@d\" may not be used on ENUM_VALUE. (8:15)",
        "Directive \"@d\" may not be used on INPUT_OBJECT. (9:9)",
        "Directive \"@d\" may not be used on INPUT_FIELD_DEFINITION. (9:21)",
        "Directive \"@d\" may not be used on INPUT_FIELD_DEFINITION. (10:25)");

    [Fact]
    public void Prefers_the_definition_in_the_document() => Rejects(
        "directive @deprecated on OBJECT\ntype A { a: Int @deprecated }",
        "Directive \"@deprecated\" may not be used on FIELD_DEFINITION. (2:17)");
}
