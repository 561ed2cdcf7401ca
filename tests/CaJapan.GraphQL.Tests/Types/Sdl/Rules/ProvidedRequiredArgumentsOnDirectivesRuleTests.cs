namespace CaJapan.GraphQL.Tests.Types.Sdl.Rules;

public sealed class ProvidedRequiredArgumentsOnDirectivesRuleTests : SdlRuleTests
{
    [Fact]
    public void Accepts_required_arguments_given_and_others_left_out() => Accepts("directive @d(a: Int!, b: Int, c: Int! = 1) on OBJECT type A @d(a: 1) @nope");

    [Fact]
    public void Rejects_required_arguments_left_out() => Rejects(
        "directive @d(a: [Int!]!, b: ID!) on OBJECT\ntype A @d(b: \"\")\nscalar S @specifiedBy",
        "Directive \"@d\" argument \"a\" of type \"[Int!]!\" is required, but it was not provided. (2:8)",
        "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided. (3:10)");

    [Fact]
    public void Looks_at_directives_of_the_schema() => RejectsExtending(
        "directive @d(a: Int!) on OBJECT",
        "type A @d",
        "Directive \"@d\" argument \"a\" of type \"Int!\" is required, but it was not provided. (1:8)");
}
