using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class SourceTests
{
    [Theory]
    [InlineData("", 0, "1:1")]
    [InlineData("abc", 2, "1:3")]
    [InlineData("a\nb", 1, "1:2")]
    [InlineData("a\nb", 2, "2:1")]
    [InlineData("a\r\nb", 3, "2:1")]
    [InlineData("a\r\nb", 2, "1:3")]
    [InlineData("a\rb", 2, "2:1")]
    [InlineData("a\n\r\r\nb", 5, "4:1")]
    [InlineData("\uFEFFa", 1, "1:2")]
    [InlineData("\U0001F600a", 2, "1:3")]
    [InlineData("a\n", 2, "2:1")]
    public void Finds_the_line_and_column_of_an_offset(string text, int offset, string expected) => new Source(text).LocationOf(offset).ToString().ShouldBe(expected);
}
