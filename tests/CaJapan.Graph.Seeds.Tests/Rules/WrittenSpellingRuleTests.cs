namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class WrittenSpellingRuleTests
{
    [Fact]
    public void Reports_a_spelling_that_nobody_writes() => MemorySeeds.Sample
        .With("registers/officials.yaml", "{ text: Mukhtar Tleuberdi, kind: ROMANIZED }", "{ text: Mukhtar Tleuberdi, kind: ROMANIZED }\n    - { text: §M. Tileuberdi, kind: ALIAS }")
        .ShouldReport("SEED309 no fact writes 'M. Tileuberdi', and no sources are named for it");

    [Fact]
    public void Accepts_a_spelling_that_names_its_sources() => MemorySeeds.Sample
        .With("registers/officials.yaml", "{ text: Mukhtar Tleuberdi, kind: ROMANIZED }", "{ text: Mukhtar Tleuberdi, kind: ROMANIZED }\n    - { text: M. Tileuberdi, kind: ALIAS, sources: [s003] }")
        .ShouldReport();
}
