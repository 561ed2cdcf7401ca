namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class UniqueIdRuleTests
{
    [Fact]
    public void Reports_an_id_given_twice() => MemorySeeds.Sample
        .With("registers/places.yaml", "- id: dushanbe", "- id: §astana\n  name: Astana again\n\n- id: dushanbe")
        .With("registers/places.yaml", "- id: astana", "- id: ¤astana")
        .ShouldReport("SEED001 place 'astana' is there already, at {other}");

    [Fact]
    public void Reports_a_fact_id_given_twice_in_two_files() => MemorySeeds.Sample
        .With("documents/s000.yaml", "id: S000-02", "id: ¤S000-02")
        .With("documents/s004.yaml", "id: S004-02", "id: §§S000-02")
        .ShouldReport(
            "SEED001 fact 'S000-02' is there already, at {other}",
            "SEED006 the id must begin with 'S004-', as facts of this source do, not as 'S000-02'");
}
