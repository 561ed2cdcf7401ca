namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class OwnPostRuleTests
{
    [Fact]
    public void Warns_of_a_post_of_another_country_than_the_one_represented() => MemorySeeds.Sample
        .With("documents/s000.yaml", "as: tj-first-deputy-minister-of-foreign-affairs", "as: §kg-first-deputy-minister-of-foreign-affairs")
        .ShouldReport("SEED605 warning: 'role:kg-first-deputy-minister-of-foreign-affairs' is a post of 'country:KG', but its holder represents 'country:TJ'");
}
