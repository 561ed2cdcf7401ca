using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("one line", "\"\"\"one line\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("  indented", "\"\"\"  indented\"\"\"")]
    [InlineData("quoted \"", "\"\"\"\nquoted \"\n\"\"\"")]
    [InlineData("slash \\", "\"\"\"\nslash \\\n\"\"\"")]
    [InlineData("triple \"\"\" inside", "\"\"\"triple \\\"\"\" inside\"\"\"")]
    [InlineData("at the end \"\"\"", "\"\"\"\nat the end \\\"\"\"\n\"\"\"")]
    [InlineData("a\n  b", "\"\"\"\na\n  b\n\"\"\"")]
    public void Breaks_the_line_where_that_reads_better(string value, string expected) => BlockString.Print(value).ShouldBe(expected);

    [Fact]
    public void Gives_a_long_line_lines_of_its_own()
    {
        BlockString.Print(new string('x', 70)).ShouldNotContain('\n');
        BlockString.Print(new string('x', 71)).ShouldStartWith("\"\"\"\nx");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("a", true)]
    [InlineData("a\n  b\n\nc", true)]
    [InlineData(" a", true)]
    [InlineData(" a\nb", true)]
    [InlineData(" ", false)]
    [InlineData("\na", false)]
    [InlineData("a\n", false)]
    [InlineData(" a\n b", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\u0007b", false)]
    [InlineData("a\tb", true)]
    public void Holds_what_comes_back_unchanged(string value, bool expected) => BlockString.CanHold(value).ShouldBe(expected);
}
