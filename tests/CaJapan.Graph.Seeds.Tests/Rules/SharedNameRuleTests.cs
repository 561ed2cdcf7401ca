namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class SharedNameRuleTests
{
    [Fact]
    public void Warns_of_a_place_spelt_as_another_but_for_accents_and_case() => MemorySeeds.Sample
        .With("registers/places.yaml", "name: Tokyo", "name: Tokyo\n  names:\n    - { text: §DUSHANBÉ, sources: [s003] }")
        .ShouldReport("SEED608 warning: 'DUSHANBÉ' is a name of 'place:dushanbe' too");
}
