namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class KnownSpellingRuleTests
{
    [Fact]
    public void Reports_a_name_that_is_no_spelling_of_the_official() => MemorySeeds.Sample
        .With("documents/s004.yaml", "name: Yoshimasa Hayashi", "name: §Yoshimasa Hayasi")
        .With("registers/officials.yaml", "text: Yoshimasa Hayashi", "text: §Yoshimasa Hayashi")
        .ShouldReport(
            "SEED308 'Yoshimasa Hayasi' is no spelling of 'official:hayashi-yoshimasa'; did you mean 'Yoshimasa Hayashi'?",
            "SEED309 no fact writes 'Yoshimasa Hayashi', and no sources are named for it");

    [Fact]
    public void Accepts_a_spelling_that_differs_in_case_alone() => MemorySeeds.Sample
        .With("documents/s004.yaml", "name: Yoshimasa Hayashi", "name: Yoshimasa HAYASHI")
        .ShouldReport();
}
