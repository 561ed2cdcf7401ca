namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class KnownTypeNamesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_types_that_are_built_in_or_defined_anywhere() => Accepts("type A implements B { b: [B!]! c: ID d: __Type } interface B { a(i: I): A } input I { i: Int } union U = A");

    [Fact]
    public void Accepts_types_of_the_schema() => Accepts("extend type Query { q: Query }", "type Query { a: Int }");

    [Fact]
    public void Rejects_types_that_are_not_there() => Rejects(
        "type Place { a: Plac }\nunion U = Strin | Zzz\nschema { query: Query }",
        "Unknown type \"Plac\". Did you mean \"Place\"? (1:17)",
        "Unknown type \"Strin\". Did you mean \"String\"? (2:11)",
        "Unknown type \"Zzz\". (2:19)",
        "Unknown type \"Query\". (3:17)");

    [Fact]
    public void Does_not_offer_built_in_types_to_operations() => Rejects("type T { a: Int }\nquery ($a: Strin) { a }", "Unknown type \"Strin\". (2:12)");
}
