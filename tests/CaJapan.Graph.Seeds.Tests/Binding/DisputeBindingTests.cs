namespace CaJapan.Graph.Seeds.Tests.Binding;

public sealed class DisputeBindingTests
{
    [Fact]
    public void Is_settled_by_facts_and_not_by_its_status() => MemorySeeds.Sample
        .With("registers/disputes.yaml", "status: OPEN", "status: §SETTLED")
        .ShouldReport("SEED204 unknown status 'SETTLED'; it is one of OPEN, COMPATIBLE");
}
