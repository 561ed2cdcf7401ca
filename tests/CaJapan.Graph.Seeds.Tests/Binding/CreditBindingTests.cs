namespace CaJapan.Graph.Seeds.Tests.Binding;

public sealed class CreditBindingTests
{
    [Fact]
    public void Reports_two_ways_of_crediting_at_once() => MemorySeeds.Sample
        .With("documents/s004.yaml", "by: { passive: true }", "by: §{ passive: true, delegation: KZ }")
        .ShouldReport("SEED212 'by' takes one of person, delegation, together, passive, unattributed; here is 2");

    [Fact]
    public void Reports_no_way_of_crediting() => MemorySeeds.Sample
        .With("documents/s004.yaml", "by: { passive: true }", "by: §{}")
        .ShouldReport("SEED212 'by' takes one of person, delegation, together, passive, unattributed; here is none");
}
