namespace CaJapan.GraphQL.Tests.Errors;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("a", "b", -1)]
    [InlineData("b", "a", 1)]
    [InlineData("a", "a", 0)]
    [InlineData("a", "aa", -1)]
    [InlineData("a2", "a10", -1)]
    [InlineData("a10b", "a9c", 1)]
    [InlineData("a01", "a1", -1)]
    [InlineData("a1", "aB", -1)]
    [InlineData("x99999999999999999999", "x100000000000000000000", -1)]
    public void Compares_runs_of_digits_by_their_number(string left, string right, int expected) => Math.Sign(NaturalOrder.Compare(left, right)).ShouldBe(expected);
}
