namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class UsedEntryRuleTests
{
    [Fact]
    public void Warns_of_an_entry_that_nothing_refers_to() => MemorySeeds.Sample
        .With("registers/places.yaml", "- id: tokyo", "- id: §samarkand\n  name: Samarkand\n\n- id: tokyo")
        .ShouldReport("SEED601 warning: nothing refers to place 'samarkand'");
}
