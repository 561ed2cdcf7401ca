namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class OneHeadRuleTests
{
    [Fact]
    public void Reports_two_heads_of_one_delegation_in_one_source() => MemorySeeds.Sample
        .With("documents/s004.yaml", "as: kz-deputy-prime-minister-minister-of-foreign-affairs\n", "as: kz-deputy-prime-minister-minister-of-foreign-affairs\n        capacity: ¤HEAD\n")
        .With("documents/s004.yaml", "      - { name: country:KZ, text: Republic of Kazakhstan }", "      - { participant: marat-syzdykov, at: fmm-9, of: KZ, capacity: §HEAD }\n      - { name: country:KZ, text: Republic of Kazakhstan }")
        .ShouldReport("SEED501 'marat-syzdykov' heads a delegation that 'mukhtar-tileuberdi' heads according to the same source, at {other}");
}
