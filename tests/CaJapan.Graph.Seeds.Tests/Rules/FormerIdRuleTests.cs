namespace CaJapan.Graph.Seeds.Tests.Rules;

public sealed class FormerIdRuleTests
{
    [Fact]
    public void Reports_a_former_id_that_is_in_use() => MemorySeeds.Sample
        .With("registers/places.yaml", "- id: astana\n", "- id: ¤astana\n")
        .With("registers/places.yaml", "  name: Tokyo", "  formerIds: [§place:astana]\n  name: Tokyo")
        .ShouldReport("SEED003 former id 'place:astana' is in use, at {other}");

    [Fact]
    public void Reports_a_former_id_of_two_things() => MemorySeeds.Sample
        .With("registers/places.yaml", "  name: Astana", "  formerIds: [¤place:akmola]\n  name: Astana")
        .With("registers/places.yaml", "  name: Tokyo", "  formerIds: [§place:akmola]\n  name: Tokyo")
        .ShouldReport("SEED003 former id 'place:akmola' is that of something else too, at {other}");

    [Fact]
    public void Reports_a_former_id_of_another_kind() => MemorySeeds.Sample
        .With("registers/places.yaml", "  name: Tokyo", "  formerIds: [§city:edo]\n  name: Tokyo")
        .ShouldReport("SEED010 a former id of a place begins with 'place:', not as 'city:edo'");
}
