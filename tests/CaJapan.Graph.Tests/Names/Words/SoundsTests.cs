using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Words;

public sealed class SoundsTests
{
    [Theory]
    [InlineData("khadzhiev", "xajiev")]
    [InlineData("schewtschenko", "SevCenko")]
    [InlineData("shevchenko", "SevCenko")]
    [InlineData("tchaikovsky", "Caikovski")]
    [InlineData("alexander", "alexander")]
    [InlineData("aleksander", "alexander")]
    [InlineData("sergej", "sergei")]
    [InlineData("selenskyj", "selenski")]
    [InlineData("yoshimasa", "ioSimasa")]
    [InlineData("ootsuka", "ucuka")]
    [InlineData("mohammed", "mohamed")]
    [InlineData("1188", "1188")]
    public void Reads_what_romanisations_have_in_common(string word, string sounds) => string.Concat(Sounds.Of(word).Select(sound => sound.Symbol)).ShouldBe(sounds);

    [Theory]
    [InlineData("khadzhiev")]
    [InlineData("mohammed")]
    [InlineData("schtsch")]
    [InlineData("林芳正")]
    public void Covers_every_letter_once(string word) => string.Concat(Sounds.Of(word).Select(sound => word.Substring(sound.Start, sound.Length))).ShouldBe(word);
}
