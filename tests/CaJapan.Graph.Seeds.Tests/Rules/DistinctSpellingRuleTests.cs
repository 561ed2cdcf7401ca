namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class DistinctSpellingRuleTests
{
    [Fact]
    public void Reports_a_spelling_given_twice() => MemorySeeds.Sample
        .With("registers/officials.yaml", "{ text: Mukhtar Tleuberdi, kind: ROMANIZED }", "{ text: Mukhtar Tleuberdi, kind: ROMANIZED }\n    - { text: §Mukhtar Tleuberdi, kind: ALIAS }")
        .ShouldReport("SEED409 'Mukhtar Tleuberdi' is among the names of 'official:mukhtar-tileuberdi' already");
}
