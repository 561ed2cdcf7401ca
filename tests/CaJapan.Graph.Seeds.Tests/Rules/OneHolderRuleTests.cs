namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class OneHolderRuleTests
{
    private const string Post = "role: jp-special-representative-central-asia";

    [Fact]
    public void Reports_two_people_in_a_post_of_one_holder() => Sample("2015", "2018", "§2017-02", "2020")
        .ShouldReport("SEED507 'official:azizbek-madmarov' holds 'role:jp-special-representative-central-asia' from 2017-02, while 'official:marat-syzdykov' does until 2018");

    [Theory]
    [InlineData("2015", "2018", "2018", "2020")]
    [InlineData("2015", "2018-06-01", "2018-06-01", "2020")]
    [InlineData("2019", "2020", "2015", "2018")]
    public void Accepts_one_after_the_other(string from, string to, string nextFrom, string nextTo) => Sample(from, to, nextFrom, nextTo).ShouldReport();

    private static MemorySeeds Sample(string from, string to, string nextFrom, string nextTo) => MemorySeeds.Sample.With(
        "documents/s000.yaml",
        "      - { meeting: som-12, place: dushanbe }",
        $$"""
              - { meeting: som-12, place: dushanbe }
              - { tenure: marat-syzdykov, {{Post}}, from: {{from}}, to: {{to}} }
              - { tenure: azizbek-madmarov, {{Post}}, from: {{nextFrom}}, to: {{nextTo}} }
        """);
}
