namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class PossibleTypeExtensionsRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_extensions_of_the_same_kind() => Accepts(
        "type A scalar B union C enum D input E interface F extend type A @d extend scalar B @d extend union C @d extend enum D @d extend input E @d extend interface F @d");

    [Fact]
    public void Accepts_extensions_of_types_of_the_schema() => Accepts("extend type Query { b: Int }", "type Query { a: Int }");

    [Fact]
    public void Rejects_extensions_of_types_that_are_not_there() => Rejects(
        "type Meeting\nextend type Meetin @d\nextend enum X @d",
        "Cannot extend type \"Meetin\" because it is not defined. Did you mean \"Meeting\"? (2:13)",
        "Cannot extend type \"X\" because it is not defined. (3:13)");

    [Fact]
    public void Rejects_extensions_of_another_kind() => Rejects(
        "type A\nextend scalar A @d\nextend interface A @d\nextend union A @d\nextend enum A @d\nextend input A @d\nscalar B\nextend type B @d",
        "Cannot extend non-scalar type \"A\". (1:1, 2:1)",
        "Cannot extend non-interface type \"A\". (1:1, 3:1)",
        "Cannot extend non-union type \"A\". (1:1, 4:1)",
        "Cannot extend non-enum type \"A\". (1:1, 5:1)",
        "Cannot extend non-input object type \"A\". (1:1, 6:1)",
        "Cannot extend non-object type \"B\". (7:1, 8:1)");

    [Fact]
    public void Rejects_extensions_of_another_kind_than_in_the_schema() => RejectsExtending("type Query { a: Int }", "extend enum Query { X }", "Cannot extend non-enum type \"Query\". (1:1)");
}
