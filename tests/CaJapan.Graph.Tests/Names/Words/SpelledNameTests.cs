using CaJapan.Graph.Names.Words;

namespace CaJapan.Graph.Tests.Names.Words;

public sealed class SpelledNameTests
{
    [Theory]
    [InlineData("Aiki, T.", "aiki t")]
    [InlineData("Jean-Luc  d’Arcy", "jean luc darcy")]
    [InlineData("Gʻulom O'ktamov", "gulom oktamov")]
    [InlineData("12th Senior Officials' Meeting", "12 senior officials meeting")]
    [InlineData("ハヤシ・ヨシマサ", "hayashi yoshimasa")]
    [InlineData(" . , ", "")]
    public void Reads_words(string name, string words) => SpelledName.Read(name).ToString().ShouldBe(words);

    [Fact]
    public void Knows_what_each_word_does() =>
        SpelledName.Read("Dr. T. Omar bin al-Khalid").Words.Select(word => word.Kind).ShouldBe([WordKind.Title, WordKind.Initial, WordKind.Name, WordKind.Particle, WordKind.Particle, WordKind.Name]);

    [Fact]
    public void Knows_a_fathers_name() => SpelledName.Read("Omar bin al-Khalid Rahimi").Words.Where(word => word.IsParent).ShouldHaveSingleItem().Text.ShouldBe("khalid");

    [Fact]
    public void Takes_a_title_for_a_name_where_there_is_no_other() => SpelledName.Read("King").Words.ShouldHaveSingleItem().Kind.ShouldBe(WordKind.Name);

    [Fact]
    public void Keeps_words_as_they_were_written() => SpelledName.Read("Вепа ХАДЖИЕВ").Words.Select(word => word.Written).ShouldBe(["Вепа", "ХАДЖИЕВ"]);

    [Theory]
    [InlineData("Вепа Хаджиев", "Cyrillic")]
    [InlineData("はやし", "kana")]
    [InlineData("Νίκος", "Greek")]
    [InlineData("Vepa Hajiýew", null)]
    public void Knows_the_script(string name, string? script) => SpelledName.Read(name).Script.ShouldBe(script);
}
