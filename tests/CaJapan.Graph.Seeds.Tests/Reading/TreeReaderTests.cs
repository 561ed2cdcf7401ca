namespace CaJapan.Graph.Seeds.Tests.Reading;

public sealed class TreeReaderTests
{
    [Fact]
    public void Reports_what_is_not_YAML() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: [0.1.0\n§")
        .ShouldReport("SEED110 not valid YAML: while parsing a flow sequence, did not find expected ',' or ']'");

    [Fact]
    public void Reports_an_anchor_and_an_alias() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: §&v 0.1.0\n§other: §*v\n")
        .ShouldReport("SEED111 anchor '&v'; write the value out where it is needed",
            "SEED201 unknown key 'other' in data set",
            "SEED112 alias '*v'; write the value out");

    [Fact]
    public void Reports_a_tag() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: §!!str 0.1.0\n")
        .ShouldReport("SEED113 tag 'tag:yaml.org,2002:str'; the key says what is wanted");

    [Fact]
    public void Reports_a_second_document() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: 0.1.0\n§---\nversion: 0.2.0\n")
        .ShouldReport("SEED114 a second document begins here; a seed file is one document");

    [Fact]
    public void Reports_a_key_given_twice() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: 0.1.0\n§version: 0.2.0\n")
        .ShouldReport("SEED115 'version' stands here twice, first in line 1");

    [Fact]
    public void Reports_a_key_that_is_no_text() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "version: 0.1.0\n? §[a]\n: b\n")
        .ShouldReport("SEED118 a key must be a text, not a list");

    [Fact]
    public void Reports_a_file_of_comments_alone() => MemorySeeds.Sample
        .WithFile("dataset.yaml", "§# nothing here\n")
        .ShouldReport("SEED105 the file is empty");
}
