namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class TopicCycleRuleTests
{
    [Fact]
    public void Reports_topics_in_a_circle() => MemorySeeds.Sample
        .With("registers/topics.yaml", "{ id: connectivity, name: Connectivity }", "{ id: connectivity, name: Connectivity, broader: §logistics }")
        .ShouldReport("SEED401 the topic is broader than itself: 'connectivity' → 'logistics' → 'transport' → 'connectivity'");

    [Fact]
    public void Reports_a_topic_that_is_its_own_broader_one() => MemorySeeds.Sample
        .With("registers/topics.yaml", "{ id: agriculture, name: Agriculture }", "{ id: agriculture, name: Agriculture, broader: §agriculture }")
        .ShouldReport("SEED401 the topic is broader than itself: 'agriculture' → 'agriculture'");
}
