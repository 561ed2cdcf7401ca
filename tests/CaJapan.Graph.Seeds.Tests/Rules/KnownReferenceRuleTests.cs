namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class KnownReferenceRuleTests
{
    [Fact]
    public void Reports_an_unknown_id_and_the_nearest_known_one() => MemorySeeds.Sample
        .With("documents/s000.yaml", "participant: vepa-hajiyev", "participant: §vepa-hajiev")
        .ShouldReport("SEED012 unknown official 'vepa-hajiev'; did you mean 'vepa-hajiyev'?");

    [Fact]
    public void Reports_an_unknown_id_without_a_hint_where_nothing_is_near() => MemorySeeds.Sample
        .With("documents/s004.yaml", "place: kazakhstan", "place: §nowhere-at-all")
        .ShouldReport("SEED012 unknown place 'nowhere-at-all'");

    [Fact]
    public void Reports_an_id_of_another_kind() => MemorySeeds.Sample
        .With("documents/s004.yaml", "at: fmm-9, topics: [international-affairs]", "at: §tourism, topics: [international-affairs]")
        .ShouldReport("SEED010 'at' is a meeting; 'tourism' is a topic");

    [Fact]
    public void Reports_an_unknown_fact_of_a_dispute() => MemorySeeds.Sample
        .With("registers/disputes.yaml", "facts: [S001-16]", "facts: [§S001-96]")
        .ShouldReport("SEED012 unknown fact 'S001-96'; did you mean 'S001-06'?");
}
