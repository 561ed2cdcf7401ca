using CaJapan.Graph.Facts;

namespace CaJapan.Graph.Tests.Facts;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Vepa HAJIYEV", "vepa hajiyev")]
    [InlineData("MUHRRIDDİN", "muhrriddin")]
    [InlineData("ığdır", "igdir")]
    [InlineData("Kūnō Ōsaka", "kuno osaka")]
    [InlineData("O\u0304saka", "osaka")]
    [InlineData("Straße Łódź Ærø", "strasse lodz aero")]
    [InlineData("Мухтар Тлеубердий Ёлкин", "мухтар тлеубердии елкин")]
    [InlineData("Қасым-Жомарт", "қасым-жомарт")]
    [InlineData("Oʻzbekiston O’zbek O`z", "o'zbekiston o'zbek o'z")]
    [InlineData("  two \t\u3000 spaces ", "two spaces")]
    [InlineData("ＳＯＭ", "som")]
    [InlineData("岸田文雄 が", "岸田文雄 が")]
    [InlineData("😀", "😀")]
    public void Leaves_neither_case_nor_accents(string name, string folded) => NameFolding.Fold(name).ShouldBe(folded);
}
