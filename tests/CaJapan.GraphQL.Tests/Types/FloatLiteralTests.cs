using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types;

public sealed class FloatLiteralTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1200, "1200")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(1.25e-9, "1.25e-9")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(-1.5e300, "-1.5e+300")]
    [InlineData(9007199254740993d, "9007199254740992")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(123.456, "123.456")]
    public void Writes_the_fewest_digits(double number, string expected) => FloatLiteral.Write(number).ShouldBe(expected);
}
