using CaJapan.Graph.Names.Indexing;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Indexing;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("khadzhiev", "hajiyev")]
    [InlineData("tleuberdi", "tleoberty")]
    [InlineData("zohidi", "sokhidy")]
    public void Is_the_same_for_sounds_that_are_taken_for_each_other(string one, string other) => SoundKey.Of(Word(one)).ShouldBe(SoundKey.Of(Word(other)));

    private static NameWord Word(string text) => new(text, text, WordKind.Name, IsParent: false);
}
