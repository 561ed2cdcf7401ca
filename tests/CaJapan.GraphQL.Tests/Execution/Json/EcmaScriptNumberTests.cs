using CaJapan.GraphQL.Execution.Json;

namespace CaJapan.GraphQL.Tests.Execution.Json;

public sealed class EcmaScriptNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(1.5e15, "1500000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(-1e100, "-1e+100")]
    [InlineData(1.25e-7, "1.25e-7")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000015, "0.0000015")]
    [InlineData(0.00012, "0.00012")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e+308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Writes_a_number_as_ECMAScript_does(double number, string text) => EcmaScriptNumber.Format(number).ShouldBe(text);

    [Theory]
    [InlineData("", 0)]
    [InlineData(" 12 ", 12)]
    [InlineData("-1.5e3", -1500)]
    [InlineData(".5", 0.5)]
    [InlineData("0x1F", 31)]
    [InlineData("0b101", 5)]
    [InlineData("0o17", 15)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("0b12", double.NaN)]
    [InlineData("1,000", double.NaN)]
    [InlineData("one", double.NaN)]
    [InlineData("1 2", double.NaN)]
    public void Reads_text_as_the_Number_function_does(string text, double number) => EcmaScriptNumber.Parse(text).ShouldBe(number);
}
