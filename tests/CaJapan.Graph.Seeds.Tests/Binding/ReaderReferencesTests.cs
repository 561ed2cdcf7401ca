namespace CaJapan.Graph.Seeds.Tests.Binding;

public sealed class ReaderReferencesTests
{
    [Fact]
    public void Reports_a_malformed_id() => MemorySeeds.Sample
        .With("registers/places.yaml", "- id: tokyo", "- id: §§Shin_Tokyo\n  name: New Tokyo\n\n- id: tokyo")
        .ShouldReport(
            "SEED002 the id of a place is lower-case words joined by hyphens, not 'Shin_Tokyo'",
            "SEED601 warning: nothing refers to place 'Shin_Tokyo'");

    [Fact]
    public void Reports_a_superfluous_kind() => MemorySeeds.Sample
        .With("documents/s004.yaml", "occasionOf: fmm-9,", "occasionOf: §meeting:fmm-9,")
        .ShouldReport("SEED014 'occasionOf' is always a meeting; write 'fmm-9'");

    [Fact]
    public void Reports_a_missing_kind() => MemorySeeds.Sample
        .With("documents/s004.yaml", "about: [meeting:fmm-9]", "about: [§fmm-9]")
        .ShouldReport("SEED011 'fmm-9' needs its kind before it, as in 'meeting:fmm-9'");

    [Fact]
    public void Reports_a_reference_that_names_the_wrong_kind() => MemorySeeds.Sample
        .With("documents/s004.yaml", "occasionOf: fmm-9,", "occasionOf: §topic:tourism,")
        .ShouldReport("SEED010 'occasionOf' is a meeting, not 'topic:tourism'");

    [Fact]
    public void Reports_a_kind_that_the_key_does_not_take() => MemorySeeds.Sample
        .With("documents/s004.yaml", "about: [meeting:fmm-9]", "about: [§meting:fmm-9]")
        .ShouldReport("SEED010 'about' takes no 'meting'; did you mean 'meeting'?");

    [Fact]
    public void Reports_an_unknown_property() => MemorySeeds.Sample
        .With("documents/s000.yaml", "about: [meeting:som-12.date]", "about: [§meeting:som-12.dat]")
        .ShouldReport("SEED013 a meeting has no property 'dat'; did you mean 'date'?");

    [Fact]
    public void Reports_a_reference_given_twice() => MemorySeeds.Sample
        .With("documents/s004.yaml", "topics: [transit, transport]", "topics: [transit, §transit]")
        .ShouldReport("SEED015 'transit' stands in 'topics' already");
}
