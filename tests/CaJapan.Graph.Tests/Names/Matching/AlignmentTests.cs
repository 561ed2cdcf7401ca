using CaJapan.Graph.Names.Matching;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Matching;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("Rahim Karimov", "Karimov Rahim", "rahim=rahim karimov=karimov")]
    [InlineData("Rahim Kari mov", "Karimov Rahim", "rahim=rahim karimov=karimov")]
    [InlineData("AbdalRahim", "Abd al Rahim", "abdalrahim=abdalrahim")]
    [InlineData("Omar bin Khalid", "Khalid bin Omar", "bin=bin")]
    [InlineData("Rahim Karimov", "Rahim Rahimov", "rahim=rahim")]
    public void Pairs_the_words_that_match(string one, string other, string pairs)
    {
        var alignment = Alignment.Of(SpelledName.Read(one).Words, SpelledName.Read(other).Words);

        string.Join(' ', alignment.Pairs.Select(pair => $"{alignment.One[pair.One]}={alignment.Other[pair.Other]}")).ShouldBe(pairs);
    }

    [Fact]
    public void Knows_the_words_that_match_none()
    {
        var alignment = Alignment.Of(SpelledName.Read("Rahim Saidovich Karimov").Words, SpelledName.Read("Karimov Rustam").Words);

        alignment.OnlyInOne.Select(word => word.Text).ShouldBe(["rahim", "saidovich"]);
        alignment.OnlyInOther.Select(word => word.Text).ShouldBe(["rustam"]);
    }
}
