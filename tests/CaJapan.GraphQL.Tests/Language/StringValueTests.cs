using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" plain \"", " plain ")]
    [InlineData("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\" \\ / \b\f\n\r\t")]
    [InlineData("\"\\u30AB\\u30b6\"", "カザ")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("\"a\\u{1F600}b\\u{41}c\"", "a\U0001F600bAc")]
    [InlineData("\"\\u{0000041}\"", "A")]
    public void Resolves_escapes(string token, string expected) => StringValue.Of(token, isBlock: false).ShouldBe(expected);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" a \"\"\"", " a ")]
    [InlineData("\"\"\"\n  a\n    b\n  c\n\"\"\"", "a\n  b\nc")]
    [InlineData("\"\"\"a\n  b\n  c\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\"\r\n\r\n  a\r  b\n \t\n\"\"\"", "a\nb")]
    [InlineData("\"\"\"a \\\"\"\" b \\n\"\"\"", "a \"\"\" b \\n")]
    [InlineData("\"\"\"  a\n\n b\"\"\"", "  a\n\nb")]
    public void Takes_the_common_indent_from_block_strings(string token, string expected) => StringValue.Of(token, isBlock: true).ShouldBe(expected);

    [Theory]
    [InlineData("Душанбе 中央 \U0001F600", "\"Душанбе 中央 \U0001F600\"")]
    [InlineData("\" \\ /", "\"\\\" \\\\ /\"")]
    [InlineData("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"")]
    [InlineData("\0\v\u001F\u007F\u009F\u00A0", "\"\\u0000\\u000B\\u001F\\u007F\\u009F\u00A0\"")]
    public void Prints_control_characters_escaped(string value, string expected) => StringValue.Print(value).ShouldBe(expected);
}
