namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class AlikeOfficialsRuleTests
{
    private const string Statement = "      - { meeting: som-12, place: dushanbe }";

    [Fact]
    public void Warns_of_two_officials_whose_names_are_spelt_alike() => MemorySeeds.Sample
        .With("registers/officials.yaml", "name: Marat Syzdykov", "name: §Furqat Siddiqov")
        .With("documents/s001.yaml", "name: Marat SYZDYKOV", "name: Furqat SIDDIQOV")
        .ShouldReport("SEED604 warning: 'Furqat Siddiqov' is spelt like 'Furkat Sidikov', a name of 'official:furkat-sidikov', and no fact says whether they are one person or two");

    [Fact]
    public void Warns_once_of_two_officials_however_many_spellings_are_alike() => MemorySeeds.Sample
        .With("registers/officials.yaml", "name: Tokuda Shuichi", "name: Tokuda Shuichi\n  names:\n    - { text: §Xayashi Yosimasa, sources: [s003] }\n    - { text: Yoshimasa Khayashi, sources: [s003] }")
        .ShouldReport("SEED604 warning: 'Xayashi Yosimasa' is spelt like 'Hayashi Yoshimasa', a name of 'official:hayashi-yoshimasa', and no fact says whether they are one person or two");

    [Theory]
    [InlineData("{ distinct: marat-syzdykov, from: furkat-sidikov }")]
    [InlineData("{ distinct: furkat-sidikov, from: marat-syzdykov }")]
    [InlineData("{ same: marat-syzdykov, as: furkat-sidikov }")]
    public void Accepts_two_of_whom_a_fact_says_whether_they_are_one_or_two(string statement) => MemorySeeds.Sample
        .With("registers/officials.yaml", "name: Marat Syzdykov", "name: Furqat Siddiqov")
        .With("documents/s001.yaml", "name: Marat SYZDYKOV", "name: Furqat SIDDIQOV")
        .With("documents/s000.yaml", Statement, $"{Statement}\n      - {statement}")
        .ShouldReport();
}
