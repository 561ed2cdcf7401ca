namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class SameOfficialRuleTests
{
    [Fact]
    public void Reports_officials_who_lead_to_one_another() => MemorySeeds.Sample
        .With("documents/s000.yaml", "      - { meeting: som-12, place: dushanbe }", "      - { meeting: som-12, place: dushanbe }\n      - { same: dinara-kemeleva, as: §vepa-hajiyev }\n      - { same: vepa-hajiyev, as: dinara-kemeleva }")
        .ShouldReport("SEED411 the officials lead to one another: 'dinara-kemeleva' → 'vepa-hajiyev' → 'dinara-kemeleva'");

    [Fact]
    public void Reports_an_official_who_is_two_others() => MemorySeeds.Sample
        .With("documents/s000.yaml", "      - { meeting: som-12, place: dushanbe }", "      - { meeting: som-12, place: dushanbe }\n      - { same: dinara-kemeleva, as: ¤vepa-hajiyev }\n      - { same: dinara-kemeleva, as: §furkat-sidikov }")
        .ShouldReport("SEED412 'official:dinara-kemeleva' is 'official:vepa-hajiyev' already, at {other}");

    [Fact]
    public void Reports_officials_who_are_one_person_and_two() => MemorySeeds.Sample
        .With("documents/s000.yaml", "      - { meeting: som-12, place: dushanbe }", "      - { meeting: som-12, place: dushanbe }\n      - { same: dinara-kemeleva, as: vepa-hajiyev }\n      - { distinct: vepa-hajiyev, from: §dinara-kemeleva }")
        .ShouldReport("SEED413 'official:vepa-hajiyev' and 'official:dinara-kemeleva' are one person according to another fact");
}
