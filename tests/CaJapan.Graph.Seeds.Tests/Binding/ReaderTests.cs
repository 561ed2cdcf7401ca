namespace CaJapan.Graph.Seeds.Tests.Binding;

public sealed class ReaderTests
{
    [Fact]
    public void Reports_an_unknown_key_and_the_nearest_known_one() => MemorySeeds.Sample
        .With("documents/s004.yaml", "publisher:", "§publsher:")
        .ShouldReport("SEED201 unknown key 'publsher' in source; did you mean 'publisher'?");

    [Fact]
    public void Reports_a_missing_key() => MemorySeeds.Sample
        .With("documents/s004.yaml", "  - id: S004-02\n    paragraph: 2\n    stance: STATED\n", "  - §id: S004-02\n    paragraph: 2\n")
        .ShouldReport("SEED202 fact needs 'stance'");

    [Fact]
    public void Reports_a_list_where_a_text_is_wanted() => MemorySeeds.Sample
        .With("documents/s004.yaml", "title: Central Asia-Japan Dialogue Continues", "title: §[Central Asia-Japan Dialogue Continues]")
        .ShouldReport("SEED203 'title' is a single value, not a list");

    [Fact]
    public void Reports_a_text_where_a_list_is_wanted() => MemorySeeds.Sample
        .With("documents/s004.yaml", "about: [meeting:fmm-9]", "about: §meeting:fmm-9")
        .ShouldReport("SEED203 'about' is a list, not a text");

    [Fact]
    public void Reports_a_text_where_a_mapping_is_wanted() => MemorySeeds.Sample
        .With("documents/s004.yaml", "by: { passive: true }", "by: §nobody")
        .ShouldReport("SEED203 credit is a mapping, not a text");

    [Fact]
    public void Reports_an_empty_value() => MemorySeeds.Sample
        .With("documents/s004.yaml", "publisher: KAZINFORM", "publisher: §\"\"")
        .ShouldReport("SEED208 'publisher' has no value");

    [Fact]
    public void Reports_an_empty_list() => MemorySeeds.Sample
        .With("documents/s004.yaml", "about: [meeting:fmm-9]", "about: §[]")
        .ShouldReport("SEED216 'about' lists nothing");
}
