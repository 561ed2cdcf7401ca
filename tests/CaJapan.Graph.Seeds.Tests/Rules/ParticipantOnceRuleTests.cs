namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class ParticipantOnceRuleTests
{
    [Fact]
    public void Reports_a_participant_stated_twice_by_one_fact() => MemorySeeds.Sample
        .With("documents/s004.yaml", "      - { participant: jeenbek-kulubayev, at: fmm-9, of: KG", "      - §{ participant: hayashi-yoshimasa, at: fmm-9, of: JP }\n      - { participant: jeenbek-kulubayev, at: fmm-9, of: KG")
        .ShouldReport("SEED316 the fact says already that 'hayashi-yoshimasa' took part");
}
