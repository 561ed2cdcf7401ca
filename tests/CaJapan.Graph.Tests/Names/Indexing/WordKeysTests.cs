using CaJapan.Graph.Names.Indexing;
using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Indexing;

public sealed class WordKeysTests
{
    [Theory]
    [InlineData("madmarov")]
    [InlineData("kulubayev")]
    [InlineData("noziri")]
    public void Have_one_in_common_with_every_typing_error(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            ShouldMeet(word, word.Remove(i, 1));
            ShouldMeet(word, word.Insert(i, "b"));
            ShouldMeet(word, word.Remove(i, 1).Insert(i, "l"));
            ShouldMeet(word, i == 0 ? word : word.Remove(i, 1).Insert(i - 1, word[i].ToString()));
        }
    }

    [Fact]
    public void Are_few_however_long_the_word() => WordKeys.Of(Word(string.Concat(Enumerable.Repeat("ak", 100)))).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Have_one_in_common_with_another_romanisation_mistyped() => ShouldMeet("khadzhiev", "hajive");

    private static void ShouldMeet(string one, string other) => WordKeys.Of(Word(one)).Intersect(WordKeys.Of(Word(other))).Any().ShouldBeTrue($"{one} {other}");

    private static NameWord Word(string text) => new(text, text, WordKind.Name, IsParent: false);
}
