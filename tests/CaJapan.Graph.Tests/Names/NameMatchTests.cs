using CaJapan.Graph.Names;

namespace CaJapan.Graph.Tests.Names;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("Vepa Hajiyev", "Vepa Hajiyev", 1, "the same words")]
    [InlineData("HAJIYEV Vepa", "Vepa Hajiyev", 0.98, "the same words, in another order")]
    [InlineData("Hajıyev", "Vepa Hajiyev", 0.925, "the same words, part of the name")]
    [InlineData("Khajiyev", "Hajiyev", 0.875, "similar words")]
    [InlineData("Мухтар", "Mukhtar", 1, "the same words")]
    public void Tells_how_well_a_name_answers_and_why(string asked, string name, double score, string why)
    {
        var match = NameMatch.Of(Romanization.Words(asked), Romanization.Words(name));

        match.Score.ShouldBe(score, 0.0001);
        match.Why.ShouldBe(why);
    }

    [Theory]
    [InlineData("Tokuda", "Vepa Hajiyev")]
    [InlineData("Vepa Vepa", "Vepa Hajiyev")]
    [InlineData("Vepa Hajiyev Esq", "Vepa Hajiyev")]
    public void Finds_nothing_where_a_word_has_no_match(string asked, string name) =>
        NameMatch.Of(Romanization.Words(asked), Romanization.Words(name)).Score.ShouldBe(0);
}
