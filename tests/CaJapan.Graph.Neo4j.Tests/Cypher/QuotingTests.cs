using CaJapan.Graph.Neo4j.Cypher;

namespace CaJapan.Graph.Neo4j.Tests.Cypher;

public sealed class QuotingTests
{
    [Theory]
    [InlineData("Meeting", "Meeting")]
    [InlineData("OF_COUNTRY", "OF_COUNTRY")]
    [InlineData("two words", "`two words`")]
    [InlineData("1st", "`1st`")]
    [InlineData("", "``")]
    [InlineData("a`b", "`a``b`")]
    public void Puts_names_into_backticks_where_they_are_no_plain_words(string name, string written) => Quoting.Name(name).ShouldBe(written);

    [Theory]
    [InlineData("a", "'a'")]
    [InlineData("it's", @"'it\'s'")]
    [InlineData(@"back\slash", @"'back\\slash'")]
    [InlineData("é", @"'\u00e9'")]
    [InlineData("\U0010FFFF", @"'\udbff\udfff'")]
    public void Escapes_texts(string text, string written) => Quoting.Text(text).ShouldBe(written);
}
