using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types;

public sealed class DefaultValuesTests
{
    [Theory]
    [InlineData("Int = 5", "5")]
    [InlineData("Int = -0", "0")]
    [InlineData("Int = 2147483648", null)]
    [InlineData("Int = 1.0", null)]
    [InlineData("Float = 1.50", "1.5")]
    [InlineData("Float = 100", "100")]
    [InlineData("Float = 1e400", null)]
    [InlineData("String = \"\"\"block\"\"\"", "\"block\"")]
    [InlineData("String = 5", null)]
    [InlineData("Boolean = true", "true")]
    [InlineData("Boolean = 1", null)]
    [InlineData("ID = \"12\"", "12")]
    [InlineData("ID = \"012\"", "\"012\"")]
    [InlineData("ID = \"-\"", "\"-\"")]
    [InlineData("ID = 12", "12")]
    [InlineData("ID = 1.5", null)]
    [InlineData("E = X", "X")]
    [InlineData("E = Z", null)]
    [InlineData("E = \"X\"", null)]
    [InlineData("S = {any: [thing, 1.50]}", "{any: [thing, 1.50]}")]
    [InlineData("Int = null", "null")]
    [InlineData("Int! = null", null)]
    [InlineData("[Int] = 1", "[1]")]
    [InlineData("[[Int]] = [1, null]", "[[1], null]")]
    [InlineData("[Int!] = [1, null]", null)]
    [InlineData("P = {}", "{a: [1]}")]
    [InlineData("P = {b: 2, a: 3}", "{a: [3], b: 2}")]
    [InlineData("P = {b: \"2\"}", null)]
    [InlineData("P = {zzz: 2}", "{a: [1]}")]
    [InlineData("P = 5", null)]
    [InlineData("R = {}", null)]
    [InlineData("R = {need: 1}", "{need: 1}")]
    [InlineData("O = {x: 1}", "{x: 1}")]
    [InlineData("O = {x: 1, y: 2}", null)]
    [InlineData("O = {x: null}", null)]
    public void Fits_a_value_to_its_type(string argument, string? expected) =>
        Build($"type Query {{ f(a: {argument}): Int }}").QueryType!.Fields[0].Arguments[0].DefaultValue?.ToString().ShouldBe(expected);

    [Fact]
    public void Requires_what_has_no_default_that_fits() => Build("type Query { f(a: Int! = \"x\", b: Int! = 1, c: Int = null): Int }").QueryType!.Fields[0]
        .Arguments.Select(argument => argument.IsRequired).ShouldBe([true, false, false]);

    [Fact]
    public void Ends_on_a_default_that_needs_itself() =>
        Build("type Query { f(a: L): Int } input L { next: L = {} value: Int = 1 }").FindType("L").ShouldBeOfType<InputObjectType>()
            .FindField("next")!.DefaultValue!.ToString().ShouldBe("{value: 1}");

    private static Schema Build(string text) => SchemaBuilder.Build(
        text + "enum E { X } scalar S input P { a: [Int] = 1 b: Int } input R { need: Int! } input O @oneOf { x: Int y: Int }").Value;
}
