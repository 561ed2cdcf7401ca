using CaJapan.Graph.Names.Matching;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Matching;

public sealed class WordDistanceTests
{
    [Theory]
    [InlineData("hajiyev", "hajiyev", 0)]
    [InlineData("hajiyev", "khajiyev", 0.1)]
    [InlineData("karimov", "kabimov", 1)]
    [InlineData("karimov", "kraimov", 0.8)]
    [InlineData("karimov", "karimo", 1)]
    [InlineData("ohno", "ono", 0.15)]
    [InlineData("林", "森", 2)]
    [InlineData("", "tim", 2.6)]
    public void Weighs_the_differences(string one, string other, double distance)
    {
        WordDistance.Between(Sounds.Of(one).AsSpan(), Sounds.Of(other).AsSpan()).ShouldBe(distance, 1e-9);
        WordDistance.Between(Sounds.Of(other).AsSpan(), Sounds.Of(one).AsSpan()).ShouldBe(distance, 1e-9);
    }

    [Theory]
    [InlineData("khadzhiev", "hajiyev", "kh>h dzh>j i>iy")]
    [InlineData("karimov", "kraimov", "ar>ra")]
    [InlineData("tleuberdi", "tileuberdi", ">i")]
    [InlineData("karimov", "karimov", "")]
    public void Tells_the_differences_as_they_are_spelt(string one, string other, string differences) =>
        string.Join(' ', WordDistance.Differences(Word(one), Word(other)).Select(difference => $"{difference.One}>{difference.Other}")).ShouldBe(differences);

    private static NameWord Word(string text) => new(text, text, WordKind.Name, IsParent: false);
}
